/// Self-assessments and pathways: pages that are worked through.
let assessmentRules = #"""
  .statements { display: grid; gap: 3rem; }
  .how-to { padding: 1rem 1.25rem; background: var(--raised); }
  .statement-group h2 .kicker { display: block; }
  .statement-group fieldset { border: 0; min-inline-size: 0; margin-block-start: 1.75rem; }
  .statement-group legend { padding: 0; font-weight: 600; max-inline-size: var(--measure); }
  .scale { display: grid; gap: 0.375rem; margin-block-start: 0.75rem; }
  .scale label { display: flex; align-items: center; gap: 0.75rem; min-block-size: 2.75rem; padding: 0.375rem 0.75rem; border: 1px solid var(--edge); border-radius: 3px; font-size: var(--small); line-height: 1.25; cursor: pointer; }
  .scale label:hover { background: var(--raised); }
  .scale label:has(:checked) { border-color: var(--ink); box-shadow: inset 0 0 0 2px var(--ink); font-weight: 600; }
  .scale label:has(:focus-visible) { outline: 3px solid var(--ring); outline-offset: 2px; box-shadow: 0 0 0 5px var(--glow); }
  .scale input:focus-visible { outline: none; box-shadow: none; }
  @media (min-width: 48em) {
    .scale { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0; }
    .scale label { flex-direction: column; justify-content: flex-start; padding-block: 0.625rem; text-align: center; border-radius: 0; }
    .scale label + label { margin-inline-start: -1px; }
    .scale label:has(:checked), .scale label:has(:focus-visible) { position: relative; z-index: 1; }
  }
  .help { margin-block-start: 1.25rem; font-size: var(--small); }
  .help ul { padding-inline-start: 1.3em; }
  .help li a, .result li li a { display: inline-block; padding-block: 0.25rem; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.75rem; }
  .tools[hidden] { display: none; }
  .question { padding: 1rem 1.25rem; border: 2px solid var(--ink); }
  .question .tools { margin-block-start: 0.75rem; }
  .kept { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; font-size: var(--small); }
  .kept[hidden] { display: none; }
  .result > * + * { margin-block-start: 1rem; }
  .steps ol { list-style: none; counter-reset: step; max-inline-size: 46rem; }
  .steps li { position: relative; padding: 0 0 2rem 4rem; counter-increment: step; }
  .steps li::before { content: counter(step); position: absolute; inset-block-start: -0.125rem; inset-inline-start: 0; display: grid; place-items: center; inline-size: 2.5rem; block-size: 2.5rem; font-weight: 700; border: 2px solid var(--ink); border-radius: 50%; background: var(--paper); font-variant-numeric: tabular-nums; }
  .steps li:not(:last-child)::after { content: ""; position: absolute; inset-block: 2.625rem 0.375rem; inset-inline-start: 1.1875rem; border-inline-start: 2px solid var(--rule); }
  .record-steps { list-style: none; margin-block-start: 1.5rem; border-block-start: 1px solid var(--rule); }
  .record-steps li { display: grid; gap: 0.75rem 1.5rem; padding-block: 1rem; border-block-end: 1px solid var(--rule); }
  .record-steps .field { align-content: start; }
  .record-steps legend { font-weight: 600; }
  .record-steps .options label, .record-steps .options label:has(:checked) { display: inline-flex; border: 0; box-shadow: none; padding-inline: 0; }
  .record-steps textarea, .pathway-record .field textarea { inline-size: 100%; }
  .pathway-record .statement-group > .field { max-inline-size: 46rem; justify-items: stretch; }
  @media (min-width: 64em) {
    .record-steps li { grid-template-columns: minmax(0, 3fr) 11rem minmax(0, 3fr); }
  }
  """#
