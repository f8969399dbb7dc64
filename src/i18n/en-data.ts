// The words of the files to take away in English, apart from the others: the living page says none of them.
export const enData = {
  heading: 'Take the data',
  files: {
    'events.geojson': 'GeoJSON, for maps',
    'events.csv': 'CSV, for tables',
    'events.kml': 'KML, for globes',
    'timeline.json': 'JSON for TimelineJS',
    'story.json': 'The whole story as JSON',
  },
}
