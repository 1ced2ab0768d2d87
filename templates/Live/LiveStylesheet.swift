/// Where the script finds the stylesheet.
public let liveStylesheetPath = "-/live.css"

/// `-/live.css`: the panel in which a preview shows what is wrong with the content.
///
/// It stands by itself, in the colours of the system, since it is also shown where the hub's own stylesheet cannot
/// be made.
public let liveStylesheet: [UInt8] = Array(
  """
  .live-problems {
    position: fixed;
    inset: auto 0 0 0;
    z-index: 10;
    max-height: 45vh;
    overflow: auto;
    margin: 0;
    padding: 0.5rem 1rem;
    border-top: 4px solid light-dark(#b10e1e, #ff8a8a);
    background: Canvas;
    color: CanvasText;
    font: 1rem/1.5 system-ui, sans-serif;
    color-scheme: light dark;
  }
  .live-problems details { margin: 0; padding: 0; border: 0; background: none; }
  .live-problems summary { font-weight: 700; cursor: pointer; min-height: 1.5rem; }
  .live-problems p { margin: 0.25rem 0; }
  .live-problems ol { margin: 0; padding: 0 0 0 2rem; }
  .live-problems pre {
    margin: 0 0 0.75rem;
    padding: 0;
    border: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: 0.875rem/1.5 ui-monospace, monospace;
    background: none;
    color: inherit;
  }
  .live-problems .error { border-inline-start: 4px solid light-dark(#b10e1e, #ff8a8a); padding-inline-start: 0.5rem; }
  body:has(> .live-problems > [open]) { padding-block-end: 45vh; }
  @media print { .live-problems { display: none; } }

  """.utf8)
