// Search without a server. The index lies in small scripts under tim-kiem/, because a page opened from
// disk may load nothing else; each calls timKiem(name, data). SearchFiles.swift says what they hold.
(function () {
  'use strict';
  const PAGE = 20;   // results shown at a time
  const REACH = 6;   // files read at most for one purpose: the words that a word begins, the filters
  const EXACT = 64, WHOLE = 8;   // what the very marks are worth, and a whole word
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const get = selector => document.querySelector(selector);
  const form = get('.search'), field = form.elements.q, selects = Array.from(form.querySelectorAll('select'));
  const status = get('.search-status'), help = get('.search-help'), list = get('.results'), more = get('.more');

  // Files

  const files = {}, waiting = {};
  window.timKiem = (name, data) => waiting[name](data);

  const load = name => files[name] = files[name] || new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting[name] = resolve;
    script.src = 'tim-kiem/' + name + '.js';
    script.onerror = reject;
    document.head.appendChild(script);
  });

  // All records of a kind that lie in the files between two keys; none when there are too many files.
  async function range(kind, from, to) {
    const first = (await load('muc-luc'))[kind].split(' ');
    const names = first.map((_, n) => kind + n).filter((_, n) => first[n] <= to && !(first[n + 1] <= from));
    const parts = names.length > REACH ? [] : await Promise.all(names.map(load));
    return new Map([].concat(...parts.map(Object.entries)));
  }

  const record = async (kind, key) => (await range(kind, key, key)).get(key);

  // Calls visit(profile, field) for all that a record lists; EntryList.swift has the form.
  function each(record, visit) {
    const bytes = atob(record.split(',')[1]);
    let at = 0;
    function number() {
      let value = 0, byte;
      for (let shift = 0; shift === 0 || byte > 127; shift += 7) {
        byte = bytes.charCodeAt(at++);
        value |= (byte & 127) << shift;
      }
      return value;
    }
    for (let field = 0; at < bytes.length; field++) {
      const size = number(), end = at + (size >> 1);
      for (let next = size & 1 ? 8 * number() : 0; at < end; next += size & 1 ? 8 : 1) {
        if (!(size & 1)) visit(next += number(), field);
        else for (let bits = bytes.charCodeAt(at++), bit = 0; bits >> bit; bit++) if (bits >> bit & 1) visit(next + bit, field);
      }
    }
  }

  // Words

  const known = {};
  // A word's fold and its spelling; of hòa and hoà, which are one word, the latter.
  const forms = word => known[word] = known[word] || {
    fold: word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'),
    exact: word.toLowerCase().normalize('NFD')
      .replace(/^([bcdđghklmnprstvx]{0,3})(o(?=.[ae]$)|u(?=.y$))([̣̀́̃̉])(.)$/, '$1$2$4$3').normalize('NFC')
  };

  // Whoever types no mark at all means every marking; whoever types some means what is there.
  function parse(text) {
    const words = (text.match(WORD) || []).slice(0, 9).map(word => Object.assign({}, forms(word)));
    const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text);
    words.forEach((word, n) => {
      word.marked = words.some(each => each.exact !== each.fold);
      word.open = isOpen && n === words.length - 1 && word.fold.length > 1;
    });
    return words;
  }

  // How well each profile answers to a word; 0 for those that lack it.
  async function scores(word, count) {
    const result = new Uint8Array(count);
    const add = (record, bonus) => record && each(record, (profile, field) => {
      result[profile] = Math.max(result[profile], 5 - field + bonus);
    });
    const own = await record('t', word.fold);
    const isOnly = own && own.split(',')[0] === word.exact;
    add(own, word.marked && isOnly ? WHOLE + EXACT : WHOLE);
    if (word.marked && !isOnly) add(await record('d', word.fold + '=' + word.exact), WHOLE + EXACT);
    if (word.open) {
      (await range('t', word.fold, word.fold + '\uffff')).forEach((record, key) => {
        if (key.startsWith(word.fold)) add(record, 0);
      });
    }
    return result;
  }

  // The sum for all words; 0 where one is missing.
  async function sums(words) {
    const count = (await load('muc-luc')).so;
    const parts = await Promise.all(words.map(word => scores(word, count)));
    return new Uint16Array(count).map((_, i) => parts.every(part => part[i]) ? parts.reduce((sum, part) => sum + part[i], 1) : 0);
  }

  // The best first, then the newest: profiles are numbered from the newest.
  function rank(sums, masks) {
    const byScore = [];
    sums.forEach((score, i) => {
      if (score && masks.every(mask => !mask || mask[i])) (byScore[score] = byScore[score] || []).push(i);
    });
    return [].concat(...byScore.filter(Boolean).reverse());
  }

  // Filters

  async function mask(name, value) {
    const mask = new Uint8Array((await load('muc-luc')).so);
    const found = value && await record('l', name + '=' + value);
    if (found) each(found, i => { mask[i] = 1; });
    return value ? mask : null;
  }

  // Writes beside every choice how many results it would leave.
  async function count(sums, masks) {
    const lists = await range('l', '', '\uffff');
    selects.forEach((select, n) => {
      const others = masks.filter((_, m) => m !== n);
      const left = new Uint8Array(sums.length);
      rank(sums, others).forEach(i => { left[i] = 1; });
      Array.from(select.options).slice(1).forEach(option => {
        const list = lists.get(select.name + '=' + option.value);
        let hits = 0;
        if (list) each(list, i => { hits += left[i]; });
        option.text = option.text.replace(/( \([\d.]+\))?$/, list ? ' (' + written(hits) + ')' : '');
      });
    });
  }

  // Results

  const written = number => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

  // Puts a text into an element, the words asked for marked.
  function show(element, text, isHit) {
    element.textContent = '';
    let end = 0;
    text.replace(WORD, (word, at) => {
      if (!isHit(word)) return;
      element.append(text.slice(end, at), Object.assign(document.createElement('mark'), {textContent: word}));
      end = at + word.length;
    });
    element.append(text.slice(end));
    element.hidden = !text;
  }

  // The stretch of a story that has most of the words, and has them close together.
  function excerpt(story, words, matches) {
    let best = {score: 0};
    story.split('\n').forEach(line => {
      const places = [];
      line.replace(WORD, (word, at) => { places.push({at: at, hit: words.findIndex(asked => matches(word, asked))}); });
      places.forEach((place, n) => {
        if (place.hit < 0) return;
        const near = places.slice(n, n + 20), hits = new Set(near.map(each => each.hit));
        const last = near.filter(each => each.hit >= 0).length;
        const score = 100 * hits.size + last;
        if (score > best.score) best = {score: score, line: line, from: places[Math.max(0, n - 8)].at, to: places[n + 24]};
      });
    });
    if (!best.line) return '';
    return (best.from > 0 ? '… ' : '') + best.line.slice(best.from, best.to && best.to.at) + (best.to ? '…' : '');
  }

  function row(card, words) {
    const item = get('template').content.firstElementChild.cloneNode(true);
    const texts = [card.ten, card.tom_tat, card.don_vi, card.phong_trao, card.bai].map(text => text.match(WORD) || []);
    // Where the very marks are found, other markings of the word are not marked.
    const isExact = words.map(asked => [].concat(...texts).some(word => forms(word).exact === asked.exact));
    const matches = (word, asked) => {
      const own = forms(word);
      if (asked.marked && isExact[words.indexOf(asked)]) return own.exact === asked.exact;
      return asked.open ? own.fold.startsWith(asked.fold) : own.fold === asked.fold;
    };
    const isSeen = asked => [].concat(...texts.slice(0, 4)).some(word => matches(word, asked));
    card.trich = words.every(isSeen) ? '' : excerpt(card.bai, words, matches);
    item.classList.add(card.lop);
    item.querySelectorAll('[data-o]').forEach(each => {
      show(each, card[each.dataset.o], word => words.some(asked => matches(word, asked)));
    });
    item.querySelector('a').href = card.lien_ket;
    return item;
  }

  let run = 0, hits = [], words = [];

  async function next() {
    const mine = run, shown = list.children.length;
    const total = (await load('muc-luc')).so;
    const cards = await Promise.all(hits.slice(shown, shown + PAGE).map(i => {
      const number = total - 1 - i;
      return load(Math.floor(number / 1000) + '/' + number);
    }));
    if (mine !== run) return;
    if (!shown) list.textContent = '';
    list.append(...cards.map(card => row(card, words)));
    more.hidden = list.children.length >= hits.length;
    if (shown) list.children[shown].querySelector('a').focus();
  }

  // The address of a search: what is typed and chosen.
  function address(changes) {
    const state = new URLSearchParams(new FormData(form));
    Object.keys(changes || {}).forEach(name => state.set(name, changes[name]));
    Array.from(state.keys()).forEach(name => { if (!state.get(name).trim()) state.delete(name); });
    return '#' + state;
  }

  async function search() {
    const mine = ++run;
    const isEmpty = address() === '#';
    const wanted = parse(field.value.normalize('NFC'));
    get('.search-start').hidden = !isEmpty;
    const masks = await Promise.all(selects.map(select => mask(select.name, select.value)));
    const found = await sums(wanted);
    if (mine !== run) return;
    hits = isEmpty ? [] : rank(found, masks);
    words = wanted;
    list.textContent = help.textContent = '';
    more.hidden = true;
    status.textContent = isEmpty ? '' : hits.length ? written(hits.length) + ' hồ sơ' : 'Không có hồ sơ nào khớp.';
    await next();
    if (mine === run) count(found, masks);
  }

  function restore() {
    const state = new URLSearchParams(location.hash.slice(1));
    Array.from(form.elements).forEach(each => { if (each.name) each.value = state.get(each.name) || ''; });
    search();
  }

  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => location.replace(address()), 300);
    search();
  });
  form.addEventListener('submit', event => { event.preventDefault(); });
  window.addEventListener('hashchange', () => { if (location.hash !== address()) restore(); });
  more.addEventListener('click', next);
  form.hidden = false;
  restore();
})();
