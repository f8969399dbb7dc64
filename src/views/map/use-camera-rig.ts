// The rig that holds the map's camera, and the camera that is seen.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Camera } from './camera.ts'
import { createCameraRig, type CameraRig } from './camera-rig.ts'

export function useCameraRig(opening: Camera): { readonly camera: Camera; readonly rig: CameraRig } {
  const [camera, setCamera] = useState<Camera>(opening)
  const rig = useRef<CameraRig>(null)
  rig.current ??= createCameraRig(opening, setCamera)
  useLayoutEffect(() => rig.current!.dispose, [])
  return { camera, rig: rig.current }
}
