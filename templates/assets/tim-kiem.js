// Search without a server. A page on disk may load nothing but scripts, so the index is scripts that call
// timKiem(name, data); SearchFiles.swift tells what they hold.
'use strict';

const PAGE = 10, REACH = 4;    // results shown at a time; files read for one purpose
const EXACT = 64, WHOLE = 8;   // what a word's very marks are worth, and a whole word
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const get = selector => document.querySelector(selector);
const form = get('.search'), field = form.elements.q, selects = [...form.querySelectorAll('select')];
const list = get('.results'), more = get('.more'), help = get('.search-help');
const make = (name, values) => Object.assign(document.createElement(name), values);
const say = text => { get('.search-status').textContent = text; };
const plain = option => option.text.replace(/ \([\d.]+\)$/, '');
const counted = hits => String(hits).replace(/\B(?=(\d{3})+$)/g, '.') + ' hồ sơ';
let index, typed, run = 0, parts = [], hits = [], timer;

const files = {}, waiting = {};
function timKiem(name, data) { waiting[name](data); }
const load = name => files[name] = files[name] || new Promise(resolve => {
  waiting[name] = resolve;
  const onerror = () => { say('Không đọc được dữ liệu tìm kiếm. Mời bạn tải lại trang.'); };
  document.head.append(make('script', {src: `tim-kiem/${name}.js`, onerror}));
});

// The records in the files that lie between two keys; none when the files are too many.
async function range(kind, from, to) {
  const first = index[kind].split(' ');
  const names = first.map((_, n) => kind + n).filter((_, n) => first[n] <= to && !(first[n + 1] <= from));
  return new Map((await Promise.all(names.length > REACH ? [] : names.map(load))).flatMap(Object.entries));
}
const record = async (kind, key) => (await range(kind, key, key)).get(key) || ',';

// Calls visit(profile, field) for all that a record lists; EntryList.swift has the form.
function each(record, visit) {
  const bytes = atob(record.split(',')[1]);
  let at = 0;
  const number = (shift = 0) => {
    const byte = bytes.charCodeAt(at++);
    return (byte & 127) << shift | (byte > 127 ? number(shift + 7) : 0);
  };
  for (let field = 0; at < bytes.length; field++) {
    const size = number(), end = at + (size >> 1);
    for (let i = size & 1 ? 8 * number() : -1; at < end;) {
      if (!(size & 1)) visit(i += number() + 1, field);
      else for (let bits = 256 | bytes.charCodeAt(at++); bits > 1; bits >>= 1, i++) if (bits & 1) visit(i, field);
    }
  }
}

// A word's fold and its spelling: of hòa and hoà, which are one word, the latter.
const known = Object.create(null);
const forms = word => known[word] = known[word] || {
  fold: word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
  exact: word.toLowerCase().normalize('NFD')
    .replace(/^([bcdđghklmnprstvx]{0,3})(o(?=.[ae]$)|u(?=.y$))([̣̀́̃̉])(.)$/, '$1$2$4$3').normalize('NFC')
};

// A part of a query: a word or a filter, and how well each profile fits it, 0 for not.
const part = (name, label, rest) => ({name, label, rest, fit: new Uint8Array(index.so)});

async function wordPart(text, n, texts) {
  const word = part('q', text, texts.filter((_, m) => m !== n).join(' ')), {fit} = word, {fold, exact} = forms(text);
  // Who types no mark means every marking; who types some means what is there.
  const marked = texts.some(text => forms(text).exact !== forms(text).fold);
  const open = fold[1] && n === texts.length - 1 && typed.endsWith(text);
  const add = (record, bonus) => each(record, (i, field) => { fit[i] = Math.max(fit[i], 5 - field + bonus); });
  const own = await record('t', fold), isExact = marked && own.split(',')[0] === exact;
  add(own, isExact ? WHOLE + EXACT : WHOLE);
  if (marked && !isExact) add(await record('d', fold + '=' + exact), WHOLE + EXACT);
  if (open) (await range('t', fold, fold + '\uffff')).forEach((record, key) => key.startsWith(fold) && add(record, 0));
  word.answers = (other, i) => fit[i] > EXACT ? forms(other).exact === exact
    : open ? forms(other).fold.startsWith(fold) : forms(other).fold === fold;
  return word;
}

async function filterPart({name, value, selectedOptions}) {
  const filter = part(name, plain(selectedOptions[0]), '');
  each(await record('l', name + '=' + value), i => { filter.fit[i] = 1; });
  return filter;
}

// The profiles that fit all parts, the best first, then the newest, from which they are numbered.
function rank(parts) {
  const byScore = [];
  for (let i = 0; i < index.so; i++) {
    const score = parts.reduce((sum, {fit}) => sum && fit[i] && sum + fit[i], 1);
    if (score) (byScore[score] = byScore[score] || []).push(i);
  }
  return byScore.reverse().flat();
}

// Writes beside every choice how many results it would leave.
async function tellChoices() {
  const lists = await range('l', '', '\uffff');
  for (const {name, options} of selects) {
    const left = new Set(rank(parts.filter(part => part.name !== name)));
    for (const option of [...options].slice(1)) {
      let hits = 0;
      each(lists.get(name + '=' + option.value) || ',', i => { hits += left.has(i); });
      option.text = plain(option) + (lists.size ? ` (${hits})` : '');
    }
  }
}

// Puts a text into an element and marks the words found, noting which they are.
function show(element, text, find, found) {
  let end = 0;
  for (const {0: word, index} of text.matchAll(WORD)) {
    if (find(word) < 0) continue;
    found.add(find(word));
    element.append(text.slice(end, index), make('mark', {textContent: word}));
    end = index + word.length;
  }
  element.append(text.slice(end));
  element.hidden = !text;
}

// The stretch of a story that has most of the words, side by side if it can be.
function excerpt(story, find, count) {
  let best = {score: 0};
  for (const line of story.split('\n')) {
    const words = [...line.matchAll(WORD)], hits = words.map(word => find(word[0]));
    const variety = (n, length) => new Set(hits.slice(n, n + length)).size;
    hits.forEach((hit, n) => {
      const score = hit < 0 ? 0 : variety(n, count) + variety(n, 20);
      if (score > best.score) best = {score, line, from: words[Math.max(0, n - 8)].index, next: words[n + 24]};
    });
  }
  const {line = '', from, next} = best;
  return (from ? '… ' : '') + (next ? line.slice(from, next.index) + '…' : line.slice(from));
}

async function showMore() {
  const mine = run, shown = list.children.length, next = hits.slice(shown, shown + PAGE);
  const words = parts.filter(part => part.answers), numbers = next.map(i => index.so - 1 - i);
  const cards = await Promise.all(numbers.map(n => load(`${Math.floor(n / 1000)}/${n}`)));
  if (mine !== run) return;
  cards.forEach((card, n) => {
    const item = get('template').content.firstElementChild.cloneNode(true), found = new Set();
    const find = other => words.findIndex(word => word.answers(other, next[n]));
    item.classList.add(card.lop);
    item.querySelector('a').href = card.lien_ket;
    for (const place of item.querySelectorAll('[data-o]')) show(place, card[place.dataset.o], find, found);
    const story = found.size < words.length ? excerpt(card.bai, find, words.length) : '';
    show(item.querySelector('.result-excerpt'), story, find, found);
    list.append(item);
  });
  more.hidden = list.children.length >= hits.length;
  if (shown) list.children[shown].querySelector('a').focus();
}

// The address of what is typed and chosen, with something changed.
const address = changes => '#' + new URLSearchParams(
  Object.entries({...Object.fromEntries(new FormData(form)), ...changes}).filter(each => each[1].trim()));

async function search() {
  const mine = ++run;
  // A letter alone at the end is the beginning of the next word.
  typed = field.value.normalize('NFC').replace(/ \p{L}$/u, ' ');
  const texts = (typed.match(WORD) || []).slice(0, 9), chosen = selects.filter(select => select.value);
  const wanted = await Promise.all([...texts.map(wordPart), ...chosen.map(filterPart)]);
  if (mine !== run) return;
  parts = wanted;
  hits = parts.length ? rank(parts) : [];
  const told = [counted(hits.length), ...parts.filter(part => !part.answers).map(part => part.label)].join(' · ');
  say(hits.length ? told : parts.length ? 'Không có hồ sơ nào khớp. Thử ít từ hơn, hoặc bỏ lọc.' : '');
  get('.search-start').hidden = more.hidden = hits.length;
  list.textContent = help.textContent = '';
  await showMore();
  tellChoices();
  if (!hits.length && parts[1]) for (const part of parts) {
    const left = rank(parts.filter(other => other !== part)).length, textContent = `Bỏ “${part.label}”: ${counted(left)}`;
    if (left) help.append(make('a', {href: address({[part.name]: part.rest}), textContent}));
  }
}

function restore() {
  const state = new URLSearchParams(location.hash.slice(1));
  for (const input of [field, ...selects]) input.value = state.get(input.name) || '';
  search();
}

function note() {
  clearTimeout(timer);
  timer = 0;
  location.replace(address());
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(note, 300);
  search();
});
// Before a link that was clicked changes the address, it has what was typed.
document.addEventListener('click', () => timer && note(), true);
form.addEventListener('submit', event => event.preventDefault());
more.addEventListener('click', showMore);
window.addEventListener('hashchange', () => location.hash === address() || restore());
document.addEventListener('keydown', event => {
  const {key, target} = event, stops = [field, ...list.querySelectorAll('a')], place = stops.indexOf(target);
  const step = {ArrowDown: 1, ArrowUp: -1, Enter: !place, Escape: -place}[key];
  const next = key === '/' && !form.contains(target) ? field : place >= 0 && step && stops[place + step];
  if (next) next.focus(), event.preventDefault();
});
load('muc-luc').then(data => {
  index = data;
  form.hidden = false;
  get('.filters').open = matchMedia('(min-width: 62em)').matches;
  restore();
});
