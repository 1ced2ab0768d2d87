// Reads, counts and shows the facets.

const valuesShown = 8;
// For each facet where a document's values end, and the values.
let facetData = null;
const openFacets = async () => {
  if (facetData) return facetData;
  const files = await Promise.all(meta.starts.map((_, index) => plait.load("facets/" + index)));
  const data = meta.facets.map(() => ({ ends: new Uint32Array(meta.count), values: [] }));
  let number = 0;
  for (const [text] of files) {
    const { next, done } = reader(text);
    while (!done()) {
      for (const facet of data) {
        for (let rest = next(); rest > 0; rest -= 1) facet.values.push(next());
        facet.ends[number] = facet.values.length;
      }
      number += 1;
    }
  }
  facetData = data;
  return data;
};
const eachValue = (facet, number, body) => {
  const end = facet.ends[number];
  for (let at = number ? facet.ends[number - 1] : 0; at < end; at += 1) body(facet.values[at]);
};

// For each facet the numbers of the chosen values, or null where none is.
const chosenNumbers = (chosen) => meta.facets.map(([key, , values]) => {
  const keys = chosen.get(key);
  if (!keys || !keys.length) return null;
  return new Set(values.flatMap(([value], index) => (keys.includes(value) ? [index] : [])));
});

const countAll = (data, numbers, counts) => {
  for (let facet = 0; facet < data.length; facet += 1) {
    const { ends, values } = data[facet];
    const own = counts[facet];
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index];
      const end = ends[number];
      for (let at = number ? ends[number - 1] : 0; at < end; at += 1) own[values[at]] += 1;
    }
  }
};

// The results that have a chosen value of every facet with a choice, and counts for each value
// among the results that the other facets let through.
const filter = async (numbers, chosen) => {
  const data = await openFacets();
  const wanted = chosenNumbers(chosen);
  const counts = meta.facets.map(([, , values]) => new Uint32Array(values.length));
  if (!wanted.some(Boolean)) {
    countAll(data, numbers, counts);
    return { kept: numbers, counts };
  }
  const kept = numbers.filter((number) => {
    let failing = -1;
    let failures = 0;
    wanted.forEach((numbers, facet) => {
      if (!numbers) return;
      let has = false;
      eachValue(data[facet], number, (value) => { has = has || numbers.has(value); });
      if (!has) {
        failing = facet;
        failures += 1;
      }
    });
    if (failures < 2) {
      counts.forEach((own, facet) => {
        if (failures && facet !== failing) return;
        eachValue(data[facet], number, (value) => { own[value] += 1; });
      });
    }
    return failures === 0;
  });
  return { kept, counts };
};

const opened = new Set();
// Shows the facets; `change` is called with the facet, the value and whether it is chosen.
const showFacets = (holder, counts, chosen, change) => {
  const focused = document.activeElement;
  const focus = holder.contains(focused) ? [focused.name, focused.value] : null;
  const groups = [];
  meta.facets.forEach(([key, label, values], facet) => {
    const keys = chosen.get(key) || [];
    const shown = values
      .map(([value, name], index) =>
        ({ value, name, count: counts[facet][index], isOn: keys.includes(value) }))
      .filter((one) => one.count || one.isOn);
    if (shown.length) groups.push(facetGroup(key, label, shown, change));
  });
  if (Array.from(chosen.values()).some((keys) => keys.length)) {
    const clear = element("button", "search-clear", worded("clear"));
    clear.type = "button";
    clear.addEventListener("click", () => change(null));
    groups.unshift(clear);
  }
  holder.replaceChildren(...groups);
  if (focus) {
    const same = Array.from(holder.querySelectorAll("input"))
      .find((one) => one.name === focus[0] && one.value === focus[1]);
    (same || plait.input).focus();
  }
};
const facetGroup = (key, label, shown, change) => {
  const list = element("ul", "search-values");
  shown.forEach((one, index) => {
    const box = element("input");
    box.type = "checkbox";
    box.name = key;
    box.value = one.value;
    box.checked = one.isOn;
    box.addEventListener("change", () => change(key, one.value, box.checked));
    const item = element("li", "", element("label", "search-value", box, " " + one.name + " ",
      element("span", "search-count", "(" + numeral(one.count) + ")")));
    item.hidden = index >= valuesShown && !one.isOn && !opened.has(key);
    list.append(item);
  });
  const group = element("fieldset", "search-facet", element("legend", "", label), list);
  if (shown.length > valuesShown && !opened.has(key)) {
    const all = element("button", "search-all",
      worded("all-values", { count: numeral(shown.length) }));
    all.type = "button";
    all.setAttribute("aria-label", all.textContent + ": " + label);
    all.addEventListener("click", () => {
      opened.add(key);
      const first = list.querySelector("li[hidden] input");
      for (const item of list.children) item.hidden = false;
      all.remove();
      if (first) first.focus();
    });
    group.append(all);
  }
  return group;
};
