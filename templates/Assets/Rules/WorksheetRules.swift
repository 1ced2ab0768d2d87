/// Worksheets: fields under their labels, rows side by side where there is room, results, and lines to write on.
let worksheetRules = #"""
  .field { display: grid; justify-items: start; gap: 0.375rem; min-inline-size: 0; }
  .statement-group > .field, .statement-group > fieldset.rows { margin-block-start: 1.75rem; }
  .field label, .rows > legend { font-weight: 600; max-inline-size: var(--measure); }
  .hint { font-size: var(--small); color: var(--muted); max-inline-size: var(--measure); }
  .fault { font-weight: 600; }
  .fault::before { content: "! "; }
  .field input, .field select { min-block-size: 2.75rem; inline-size: 100%; padding: 0.375rem 0.75rem; background: var(--paper); border: 2px solid var(--edge); border-radius: 3px; }
  .field [aria-invalid="true"] { border-color: var(--ink); border-style: dashed; }
  .field[data-field="number"] input { max-inline-size: 10rem; font-variant-numeric: tabular-nums; }
  .field[data-field="date"] input { max-inline-size: 12rem; }
  .field[data-field="text"] input { max-inline-size: var(--measure); }
  .entry { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; inline-size: 100%; }
  .options { display: grid; gap: 0.375rem; margin-block-start: 0.75rem; max-inline-size: var(--measure); }
  .options label { display: flex; align-items: center; gap: 0.75rem; min-block-size: 2.75rem; padding: 0.375rem 0.75rem; border: 1px solid var(--edge); border-radius: 3px; line-height: 1.25; cursor: pointer; }
  .options label:hover { background: var(--raised); }
  .options label:has(:checked) { border-color: var(--ink); box-shadow: inset 0 0 0 2px var(--ink); font-weight: 600; }
  .rows ol { padding-inline-start: 1.75rem; margin-block: 0.75rem; }
  .rows li { display: grid; gap: 0.75rem; padding-block: 0.75rem; border-block-start: 1px solid var(--rule); }
  .rows .field label { font-size: var(--small); }
  @media (min-width: 48em) {
    .rows li { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); align-items: end; gap: 1rem; padding-block: 0.375rem; border: 0; }
    .rows li:not(:first-child) .field :is(label, .hint) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  }
  .outcome { padding: 1rem 1.25rem; background: var(--raised); border-inline-start: 4px solid var(--ink); }
  .outcome .value { font-size: var(--s2); font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .outcome .saying { font-weight: 600; }
  .outcome .working, .outcome .obstacle { font-size: var(--small); }
  .outcome .working { color: var(--muted); margin-block-start: 0.375rem; }
  .statements :is([data-tools] button, [data-add], [data-keeping-toggle]) { background: var(--paper); color: var(--ink); }
  .statements :is([data-tools] button, [data-add], [data-keeping-toggle]):hover { background: var(--ink); color: var(--paper); }
  .team > [data-table] { overflow-x: auto; margin-block-start: 0.75rem; }
  .team td { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .ruled { display: block; block-size: 1.75em; border-block-end: 1px solid var(--edge); }
  .statements .marks .mark { display: inline-block; min-inline-size: 1.75em; padding: 0.125em 0; text-align: center; border: 1px solid var(--edge); border-radius: 50%; }
  @media print {
    .field input, .field select { border: 0; border-block-end: 1pt solid #000; border-radius: 0; min-block-size: 8mm; appearance: none; }
    .options { gap: 2pt; }
    .options label { border: 0; box-shadow: none !important; min-block-size: 0; padding: 1pt 0; }
    .options input { appearance: none; inline-size: 11pt; block-size: 11pt; border: 1pt solid #000; border-radius: 50%; }
    .options input:checked { background: #000; print-color-adjust: exact; }
    .rows { break-inside: auto; }
    .rows li { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 4mm; padding-block: 1pt; border: 0; break-inside: avoid; }
    .rows li:not(:first-child) .field :is(label, .hint) { display: none; }
    .outcome { border: 1pt solid #000; break-inside: avoid; padding: 6pt 8pt; }
    .outcome:has(.value:not([hidden])) .paper, .outcome .obstacle, .fault, .result :is([data-progress], [data-told]) { display: none; }
    .outcome .paper { margin-block: 4pt; }
  }
  """#
