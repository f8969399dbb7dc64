// The templates of all pages, made of that of the full page, index.html. Pure.

/** The script of a page, with its line. */
export const MODULE_SCRIPT = /[ \t]*<script type="module"[^>]*><\/script>\n?/

/** The template of the page for a frame: that of the full page with other styles. */
export const toEmbedTemplate = (template: string): string =>
  template
    .replace('/src/styles/index.css', '/src/styles/embed.css')
    .replace('<div id="page">', '<div id="page" class="embed">')

/**
 * The template of the further pages of a long story, made of that of the full page as Vite has built it: the styles of
 * a page without script, as a file that these pages share, and no script but that of the theme.
 */
export const toPartTemplate = (template: string): string =>
  template.replace(MODULE_SCRIPT, '').replace('media="print, (scripting: none)"', 'media="all"')

/** The template of the front page of several stories: other styles, and no script but that of the theme. */
export const toFrontTemplate = (template: string): string =>
  template
    .replace('/src/styles/index.css', '/src/styles/front.css')
    .replaceAll(/.*(?:serif-400|sans-600).*\n/g, '') // for quotes and for buttons, of which it has none
    .replace(/(?<=<body>)[^]*?(<div id="page">.*)[^]*?(?=\s*<\/body>)/, '\n    $1')
