-- Bộ lọc cho pandoc: cho mỗi khối và mỗi bảng đúng kiểu mà trang HTML ghi.
--
-- pandoc chỉ có một kiểu bảng và bỏ kiểu riêng của từng ô, nên bảng được viết thẳng bằng
-- WordprocessingML. Trang HTML nói bằng các thuộc tính:
--   data-kieu   trên div, td, th: mã kiểu (w:styleId) trong styles.xml
--   data-rong   trên table: bề rộng từng cột, tính bằng phần trăm, cách nhau một dấu cách
--   data-khung  trên table: có thuộc tính này thì kẻ khung; bảng không ghi data-rong, như bảng
--               viết trong bài, cũng được kẻ khung
-- Ảnh và phần chỉ dành cho trình duyệt (class "chi-tren-man-hinh") bị bỏ, để không tệp nào
-- khác bị đọc.

local TEXT_WIDTH = 9071 -- 160 mm, bằng 1/20 điểm

local function escaped(text)
  return (text:gsub('&', '&amp;'):gsub('<', '&lt;'):gsub('>', '&gt;'))
end

local runs

local marks = {
  Strong = '<w:b/>', Emph = '<w:i/>', Underline = '<w:u w:val="single"/>',
  Superscript = '<w:vertAlign w:val="superscript"/>',
  Subscript = '<w:vertAlign w:val="subscript"/>',
}

local function run(text, format)
  local properties = format ~= '' and '<w:rPr>' .. format .. '</w:rPr>' or ''
  return '<w:r>' .. properties .. text .. '</w:r>'
end

local function inline(element, format)
  local tag = element.t
  if tag == 'Str' or tag == 'Code' then
    return run('<w:t xml:space="preserve">' .. escaped(element.text) .. '</w:t>', format)
  elseif tag == 'Space' or tag == 'SoftBreak' then
    return run('<w:t xml:space="preserve"> </w:t>', format)
  elseif tag == 'LineBreak' then
    return run('<w:br/>', format)
  elseif tag == 'RawInline' or tag == 'Image' or tag == 'Note' then
    return ''
  elseif tag == 'Quoted' then
    local double = element.quotetype == 'DoubleQuote'
    return inline(pandoc.Str(double and '“' or '‘'), format) .. runs(element.content, format)
      .. inline(pandoc.Str(double and '”' or '’'), format)
  end
  return runs(element.content or {}, format .. (marks[tag] or ''))
end

runs = function(inlines, format)
  local parts = {}
  for _, element in ipairs(inlines) do parts[#parts + 1] = inline(element, format) end
  return table.concat(parts)
end

local function paragraph(content, style)
  return '<w:p><w:pPr><w:pStyle w:val="' .. style .. '"/></w:pPr>' .. content .. '</w:p>'
end

-- Các khối trong một ô hoặc trong một div có kiểu, thành các đoạn.
local function paragraphs(blocks, style, lead)
  local parts = {}
  for _, block in ipairs(blocks) do
    local tag = block.t
    if tag == 'RawBlock' then
      if block.format == 'openxml' then parts[#parts + 1] = block.text end
    elseif tag == 'Para' or tag == 'Plain' or tag == 'Header' then
      parts[#parts + 1] = paragraph(runs((lead or pandoc.Inlines {}) .. block.content, ''), style)
      lead = nil
    elseif tag == 'BulletList' or tag == 'OrderedList' then
      for number, item in ipairs(block.content) do
        local mark = tag == 'BulletList' and '-' or number .. '.'
        parts[#parts + 1] =
          paragraphs(item, style, pandoc.Inlines { pandoc.Str(mark), pandoc.Space() })
      end
    elseif block.content then
      parts[#parts + 1] = paragraphs(block.content, style, lead)
    end
  end
  return table.concat(parts)
end

local function widths(element)
  local shares, sum = {}, 0
  for share in (element.attributes.rong or ''):gmatch('[%d.]+') do
    shares[#shares + 1] = tonumber(share)
    sum = sum + tonumber(share)
  end
  if #shares ~= #element.colspecs then
    shares, sum = {}, #element.colspecs
    for column = 1, sum do shares[column] = 1 end
  end
  for column, share in ipairs(shares) do
    shares[column] = math.floor(TEXT_WIDTH * share / sum + 0.5)
  end
  return shares
end

-- Một hàng. `held` nhớ các cột mà ô ở hàng trên còn chiếm (rowspan).
local function row(element, columns, held, isHead)
  local parts = { '<w:tr><w:trPr><w:cantSplit/>' .. (isHead and '<w:tblHeader/>' or '') .. '</w:trPr>' }
  local column = 1
  local function continued()
    while held[column] and held[column].rows > 0 do
      local span = held[column].columns
      local width = 0
      for index = column, column + span - 1 do width = width + columns[index] end
      parts[#parts + 1] = '<w:tc><w:tcPr><w:tcW w:w="' .. width .. '" w:type="dxa"/><w:gridSpan w:val="'
        .. span .. '"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
      held[column].rows = held[column].rows - 1
      column = column + span
    end
  end
  for _, cell in ipairs(element.cells) do
    continued()
    if column > #columns then break end
    local span = math.min(cell.col_span, #columns - column + 1)
    local width = 0
    for index = column, column + span - 1 do width = width + columns[index] end
    local properties = '<w:tcW w:w="' .. width .. '" w:type="dxa"/>'
    if span > 1 then properties = properties .. '<w:gridSpan w:val="' .. span .. '"/>' end
    if cell.row_span > 1 then
      properties = properties .. '<w:vMerge w:val="restart"/>'
      held[column] = { rows = cell.row_span - 1, columns = span }
    end
    if isHead then properties = properties .. '<w:vAlign w:val="center"/>' end
    local style = cell.attr.attributes.kieu or (isHead and 'DauBang' or 'OChu')
    local content = paragraphs(cell.contents, style)
    if content == '' or content:sub(-8) == '</w:tbl>' then content = content .. paragraph('', style) end
    parts[#parts + 1] = '<w:tc><w:tcPr>' .. properties .. '</w:tcPr>' .. content .. '</w:tc>'
    column = column + span
  end
  continued()
  parts[#parts + 1] = '</w:tr>'
  return table.concat(parts)
end

local function borders(isRuled)
  local line = isRuled and 'w:val="single" w:sz="4" w:space="0" w:color="auto"' or 'w:val="nil"'
  local parts = {}
  for _, side in ipairs { 'top', 'left', 'bottom', 'right', 'insideH', 'insideV' } do
    parts[#parts + 1] = '<w:' .. side .. ' ' .. line .. '/>'
  end
  return '<w:tblBorders>' .. table.concat(parts) .. '</w:tblBorders>'
end

function Table(element)
  local columns = widths(element)
  local parts = {
    '<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="' .. TEXT_WIDTH .. '" w:type="dxa"/>'
      .. borders(element.attributes.khung ~= nil or element.attributes.rong == nil) .. '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>',
  }
  for _, width in ipairs(columns) do parts[#parts + 1] = '<w:gridCol w:w="' .. width .. '"/>' end
  parts[#parts + 1] = '</w:tblGrid>'
  local caption = pandoc.utils.stringify(element.caption.long)
  local held = {}
  for _, part in ipairs(element.head.rows) do parts[#parts + 1] = row(part, columns, held, true) end
  for _, body in ipairs(element.bodies) do
    held = {}
    for _, part in ipairs(body.head) do parts[#parts + 1] = row(part, columns, held, false) end
    for _, part in ipairs(body.body) do parts[#parts + 1] = row(part, columns, held, false) end
  end
  held = {}
  for _, part in ipairs(element.foot.rows) do parts[#parts + 1] = row(part, columns, held, false) end
  parts[#parts + 1] = '</w:tbl>'
  local result = pandoc.List {}
  if caption ~= '' then
    local title = paragraph(runs(pandoc.utils.blocks_to_inlines(element.caption.long), ''), 'TenBang')
    result:insert(pandoc.RawBlock('openxml', title))
  end
  result:insert(pandoc.RawBlock('openxml', table.concat(parts)))
  return result
end

function Div(element)
  if element.classes:includes('chi-tren-man-hinh') then return {} end
  local style = element.attributes.kieu
  if not style then return element.content end
  local content = paragraphs(element.content, style)
  return pandoc.RawBlock('openxml', content == '' and paragraph('', style) or content)
end

function Image() return {} end

-- Tên trang là của trình duyệt; trong văn bản nó đã có chỗ của mình.
function Meta(meta)
  meta.title = nil
  return meta
end
