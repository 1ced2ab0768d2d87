/// Forms in which readers propose a page.
let proposalRules = #"""
  .propose { --measure: 42rem; }
  .proposal { max-inline-size: var(--measure); }
  .proposal > * + * { margin-block-start: 1.5rem; }
  .proposal [data-script] > * + * { margin-block-start: 0.75rem; }
  .proposal .part { margin-block: 0; padding-block: 0.25rem 0; border-block-start: 1px solid var(--rule); }
  .proposal > div + .part { margin-block-start: 1.5rem; }
  .proposal .part[open] { padding-block-end: 2rem; }
  .proposal .part + div { margin-block-start: 0; padding-block-start: 1.5rem; border-block-start: 1px solid var(--rule); }
  .part > summary { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; padding-block: 0.75rem; cursor: pointer; }
  .part > summary::before { content: ""; flex: none; inline-size: 0.5em; block-size: 0.5em; border-block-end: 2px solid; border-inline-end: 2px solid; transform: rotate(-45deg); }
  .part[open] > summary::before { transform: rotate(45deg); }
  [dir="rtl"] .part > summary::before { transform: rotate(45deg); }
  [dir="rtl"] .part[open] > summary::before { transform: rotate(-45deg); }
  .part h2 { flex: 1; font-size: var(--s1); }
  .part > summary:hover h2 { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.18em; }
  .state { font-size: var(--small); color: var(--muted); }
  .part > * + * { margin-block-start: 1.5rem; }
  .ask, .item { border: 0; min-inline-size: 0; }
  .ask label, .ask legend { display: block; padding: 0; font-weight: 600; }
  .ask .note { margin-block-start: 0.125rem; max-inline-size: 36rem; }
  .needed { font-weight: 400; font-size: var(--small); color: var(--muted); }
  .ask input:not([type="checkbox"]), .ask select, .ask textarea { display: block; inline-size: 100%; margin-block-start: 0.375rem; min-block-size: 2.75rem; padding: 0.375rem 0.75rem; background: var(--paper); border: 2px solid var(--edge); border-radius: 3px; }
  .ask input[type="date"], .ask input[data-numeric] { max-inline-size: 14rem; }
  .ask textarea { resize: vertical; }
  #ask-body, #ask-file { font-family: ui-monospace, monospace; font-size: var(--small); }
  .ask .ask { margin-block-start: 1rem; }
  .ask .ask label, .ask .ask legend { font-size: var(--small); }
  .checks { display: grid; gap: 0.25rem 1.5rem; margin-block-start: 0.5rem; }
  .ask .check { display: flex; align-items: center; gap: 0.625rem; min-block-size: 2.25rem; font-weight: 400; font-size: var(--small); }
  .item { margin-block: 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
  .item legend { float: inline-start; inline-size: 100%; }
  .item legend + * { clear: both; padding-block-start: 0.75rem; }
  .row { display: grid; gap: 0 1rem; align-items: start; }
  .or { margin-block-start: 0.5rem; font-size: var(--small); color: var(--muted); }
  @media (min-width: 40em) {
    .row { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .checks { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  .quiet-button { background: none; color: var(--ink); border-color: var(--edge); font-weight: 400; font-size: var(--small); }
  .quiet-button:hover { background: var(--raised); border-color: var(--ink); }
  .ask .quiet-button { margin-block-start: 0.75rem; }
  .fault { margin-block-start: 0.25rem; font-size: var(--small); padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--ink); font-weight: 600; }
  .advice { margin-block-start: 0.25rem; padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--edge); font-size: var(--small); }
  .ask [aria-invalid="true"] { border: 3px solid var(--ink); }
  .summary { padding: 1rem 1.25rem; border: 3px solid var(--ink); }
  .summary h2 { font-size: var(--s1); }
  .summary ul { display: grid; gap: 0.375rem; padding-inline-start: 1.2em; margin-block: 0.75rem; }
  .proposal [hidden] { display: none; }
  @media print {
    .proposal button, .proposal :is(.state, [data-progress], [data-kept], .sent) { display: none; }
    .ask input, .ask select { border: 1pt solid #000; }
    .ask textarea { min-block-size: 16mm; }
    #ask-body { min-block-size: 120mm; }
  }
  """#
