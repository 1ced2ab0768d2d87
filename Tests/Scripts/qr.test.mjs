// QR codes, against what ISO/IEC 18004 works out and against the codes of another encoder (segno 1.6).

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const script = new URL("../../templates/Scripts/qr.js", import.meta.url);
const { make, correction, withRemainder } = vm.runInThisContext(
  `(() => { const self = {};\n${readFileSync(script, "utf8")}\nreturn self.plaitQR; })()`, { filename: "qr.js" });
const text = (length) => (length < 33 ? "abcdefghijklmnopqrstuvwxyz" : "https://room-to-practise.example/" + "abcdefghij".repeat(30)).slice(0, length);
const rows = (modules) => modules.map((row) => row.join("")).join("\n");

test("corrects errors as the standard's example does", () => {
  // Annex I: 01234567 in version 1, level M.
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
  assert.deepEqual(correction(data, 10), [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
});

test("writes format and version as the standard's examples do", () => {
  // Section 7.9.1: level M, mask 5; table D.1: version 7.
  assert.equal((withRemainder(5, 10, 0x537) ^ 0x5412).toString(2), "100000011001110");
  assert.equal(withRemainder(7, 12, 0x1f25).toString(2), "111110010010100");
});

const codes = [
  [14, ["7db2a19779f6", "7410d43d318a", "0584e5d2adf7", "eb6576057613", "245edbb5b29c", "fe568782e819", "ba5a7c15d176", "7b71f553bddf"]],
  [26, ["ab27cd485de4", "4d1b7f17e08f", "f1c0e63ca6f8", "3a778456e844", "8198b561839b", "fa293ad1eae7", "f6a956fec7b1", "fd9b2e560d15"]],
  [42, ["44402d9fec00", "85b62d00efc4", "f1597999fa94", "f33788698ccb", "a82c11f8e310", "86e1045ae009", "b8129097f4f5", "e81d4a800070"]],
  [62, ["70f7b7bf28c9", "bed082b2cbe5", "913f25cc0ca6", "d3429f48da1b", "939c9a657b20", "0bdd0d47a628", "571dd5fc21c6", "c67ff99f31b1"]],
  [84, ["a158e0f27bb5", "77293bdcc612", "28fa5cdb478a", "c7362c58fb3c", "9c95c60119c9", "9733861364d8", "53733b5af523", "58ac8702234c"]],
  [106, ["ae8a2eb83e35", "bf2bc825a028", "d82d867c5afa", "f9e125ec8942", "b72984e0c49b", "032c67836de4", "6e7114afc4d3", "ab2cc1042033"]],
  [122, ["d4f0af817168", "caf23865bfa1", "b3aa8ffb3ea8", "96d00cf7921b", "8bf7612f4a22", "419e7949a969", "068d80b2dd34", "ac921eb75399"]],
  [152, ["f130d5675c50", "aa552bd59260", "b37ec48c651c", "32d21928d686", "66b5c5d6efd0", "da8addeaa80c", "03240ee76b60", "e8873e99e1ba"]],
  [180, ["02d547aa0460", "ec58750b835d", "85023e15929e", "e68b4a9e0781", "f2e2b68aedfc", "508921388539", "822789547b28", "0d5fda05cec1"]],
  [213, ["cfcd012cc7e6", "1a517ffdc4b6", "13d9815b02ee", "17bed6c7d96d", "7deccaefe63c", "f28381bb164d", "ed25cce98be8", "c0397a17ffd7"]],
];
for (const [index, [length, hashes]] of codes.entries()) {
  test(`makes version ${index + 1} with each mask as another encoder does`, () => {
    for (const [mask, hash] of hashes.entries()) {
      const modules = make(text(length), mask);
      assert.equal(modules.length, 21 + 4 * index);
      assert.equal(createHash("sha256").update(rows(modules)).digest("hex").slice(0, 12), hash, `mask ${mask}`);
    }
  });
}

test("chooses one of the masks by itself, and the same each time", () => {
  const [chosen, ...others] = [make(text(60)), ...Array.from({ length: 8 }, (_, mask) => make(text(60), mask))].map(rows);
  assert.equal(others.filter((one) => one === chosen).length, 1);
  assert.equal(rows(make(text(60))), chosen);
});

test("takes 213 bytes and no more, in UTF-8", () => {
  assert.equal(make(text(213)).length, 57);
  assert.equal(make(text(214)), null);
  assert.equal(make("£".repeat(107)), null);
  assert.equal(make("").length, 21);
});
