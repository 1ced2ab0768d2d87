/// Case studies: facts, measures and limits before the story.
let caseStudyRules = #"""
  .glance { padding-block: 1.25rem 1.5rem; border-block: 1px solid var(--rule); border-block-start: 3px solid var(--thread); }
  .glance h2 { font-size: var(--s0); margin-block-end: 0.75rem; }
  .glance dl { display: grid; gap: 1rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
  .glance dt { font-size: var(--small); }
  .glance dd { font-weight: 600; line-height: 1.35; }
  .measures table { font-size: var(--s0); }
  .measures table + table { margin-block-start: 2rem; }
  .measures tbody th { padding-block-start: 1rem; max-inline-size: 16rem; }
  .measures td { padding-block: 0.75rem; }
  .measures a { overflow-wrap: anywhere; }
  .measures .value b { display: block; font-size: var(--s2); line-height: 1.2; letter-spacing: -0.015em; white-space: normal; }
  .measures .value span { font-size: var(--small); color: var(--muted); }
  .rests { font-size: var(--small); }
  .rests p { font-weight: 600; }
  .rests dl > div { display: flex; flex-wrap: wrap; column-gap: 0.5rem; }
  @media screen and (max-width: 47.99em) {
    .measures thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
    .measures table, .measures tbody, .measures tr, .measures th, .measures td, .measures caption { display: block; }
    .measures tr { padding-block: 1rem; border-block-start: 1px solid var(--rule); }
    .measures th, .measures td, .measures tbody th { padding: 0; border: 0; max-inline-size: none; }
    .measures td { padding-block-start: 0.5rem; }
    .measures .value::before { content: attr(data-label); display: block; font-size: var(--small); color: var(--muted); }
  }
  .limits { padding-inline-start: 1.25rem; border-inline-start: 0.375rem solid var(--ink); }
  .limits ul { max-inline-size: var(--measure); }
  .lessons li { max-inline-size: var(--measure); }
  .consent { font-size: var(--small); color: var(--muted); }
  .key { display: grid; gap: 0.5rem 1.5rem; grid-template-columns: auto minmax(0, 1fr); font-size: var(--small); }
  .compare th[scope="row"] { min-inline-size: 14rem; }
  .compare small, .beside small { display: block; margin-block-start: 0.375rem; font-size: inherit; font-weight: 400; color: var(--muted); }
  .compare tr:target { background: var(--glow); }
  .choose { display: inline-flex; gap: 0.5rem; align-items: center; min-block-size: 2rem; font-size: var(--small); font-weight: 400; }
  .choose input { inline-size: 1.25rem; block-size: 1.25rem; }
  .compare tr:has(.choose input:checked) { background: var(--raised); }
  .beside { margin-block: 2rem; padding-block: 1rem; border-block: 3px solid var(--ink); }
  .beside th[scope="row"] { font-size: var(--small); }
  .beside table { table-layout: fixed; }
  .beside thead td { inline-size: 9rem; }
  .beside-bar { position: sticky; inset-block-end: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; justify-content: space-between; padding: 0.75rem 1rem; background: var(--paper); border: 2px solid var(--ink); }
  .beside-bar[hidden], .beside[hidden], .find-by[hidden] { display: none; }
  html:has(.beside-bar:not([hidden])) { scroll-padding-block-end: 6rem; }
  .find-by { margin-block: 1.5rem; }
  .find-by h2 { font-size: var(--s0); margin-block: 1rem 0.5rem; }
  .compare th button { padding: 0.25rem 0; font: inherit; color: inherit; text-align: start; background: none; border: 0; border-block-end: 1px dotted currentcolor; cursor: pointer; }
  .compare th[aria-sort="ascending"] button::after { content: " ▲" / ""; }
  .compare th[aria-sort="descending"] button::after { content: " ▼" / ""; }
  .filters { display: grid; align-items: end; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem 1rem; max-inline-size: 64rem; margin-block-start: 1.75rem; }
  .filters select { inline-size: 100%; }
  .filters .shown { grid-column: 1 / -1; }
  @media (min-width: 48em) { .filters { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
  .filters[hidden] { display: none; }
  .filters label { display: block; font-size: var(--small); }
  @media screen and (max-width: 47.99em) {
    .compare thead { display: none; }
    .compare, .compare tbody, .compare tr, .compare th, .compare td, .compare caption { display: block; }
    .compare tr[hidden] { display: none; }
    .compare tr { padding-block: 1rem; border-block-start: 1px solid var(--rule); }
    .compare th, .compare td, .compare th[scope="row"] { padding: 0.25rem 0; border: 0; min-inline-size: 0; }
    .compare td:empty { display: none; }
    .compare td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); }
    .beside table, .beside thead, .beside tbody { display: block; }
    .beside tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 0.75rem; padding-block: 0.5rem; border-block-start: 1px solid var(--rule); }
    .beside [data-columns="2"] tr { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .beside tbody th { grid-column: 1 / -1; color: var(--muted); }
    .beside thead td { display: none; }
    .beside th, .beside td { padding: 0; border: 0; min-inline-size: 0; inline-size: auto; font-size: var(--small); overflow-wrap: anywhere; }
  }
  """#
