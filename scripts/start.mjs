import { build, ensureDependencies, fail } from './steps.mjs';

// npm start: a browser with the extension in it, on LinkedIn's setting. Without a display, or with --demo, the whole
// main job runs by itself on a practice page.
try {
  await ensureDependencies();
  build();
  const wantsDemo = process.argv.includes('--demo') || !hasDisplay();
  // What needs the dependencies is loaded only now that they are there.
  if (wantsDemo)
    await (await import('./demo/demo.mjs')).demo(process.argv.includes('--firefox') ? 'firefox' : 'chromium');
  else await (await import('./open-browser.mjs')).openBrowser();
} catch (error) {
  fail(error);
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
