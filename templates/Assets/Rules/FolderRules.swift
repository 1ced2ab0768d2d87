/// What readers put together and pass on: the controls below a page's title, its address, and the page of a reader's folder.
let folderRules = #"""
  .page-tools { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; margin-block-start: 1rem; font-size: var(--small); }
  .page-tools[hidden] { display: none; }
  .page-tools > span:empty { display: none; }
  .page-tools .quiet-button { min-block-size: 2.25rem; padding: 0.25rem 0.75rem; }
  .share { margin-block-start: 1.25rem; font-size: var(--small); }
  .share[hidden] { display: none; }
  .share > * + * { margin-block-start: 0.75rem; }
  .share svg { display: block; inline-size: 12rem; max-inline-size: 100%; block-size: auto; forced-color-adjust: none; }
  .folder .chosen ol { display: grid; margin-block-end: 1.5rem; padding-inline-start: 1.75em; max-inline-size: 52rem; border-block-start: 1px solid var(--rule); }
  .folder .chosen li { padding-block: 0.75rem; border-block-end: 1px solid var(--rule); }
  .folder .chosen li a { font-weight: 600; }
  .folder .chosen li .tools { gap: 0.5rem; margin-block-start: 0.375rem; }
  .folder .chosen li .quiet-button { min-block-size: 2.25rem; padding: 0.125rem 0.625rem; }
  .folder button:disabled { opacity: 0.5; }
  .folder [hidden] { display: none; }
  .folder .chosen > * + * { margin-block-start: 1rem; }
  .folder .chosen .field { max-inline-size: 34rem; }
  .folder .chosen .field :is(label, input) { display: block; inline-size: 100%; }
  .folder .question { margin-block-end: 2rem; }
  .folder .question > * + * { margin-block-start: 0.75rem; }
  @media (min-width: 48em) {
    .folder .chosen li { position: relative; padding-inline-end: 19rem; min-block-size: 3.5rem; }
    .folder .chosen li .tools { position: absolute; inset-block-start: 0.5rem; inset-inline-end: 0; margin: 0; }
  }

  """#
