/// The ways to a page in the other languages of its hub.
let languageRules = #"""
  .languages { max-inline-size: calc(var(--page) + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter); }
  .languages ul { display: flex; flex-wrap: wrap; justify-content: end; gap: 0 1.25rem; list-style: none; font-size: var(--small); }
  .languages a, .languages span { display: inline-block; padding-block: 0.5rem 0.25rem; }
  .languages [aria-current] { font-weight: 700; }
  @media print { .languages { display: none; } }
  """#
