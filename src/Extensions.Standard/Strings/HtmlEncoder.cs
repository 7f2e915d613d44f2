using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Replaces characters of a text by entities.</summary>
internal readonly ref struct HtmlEncoder
{
    private readonly TextEncoding _encoding;
    private readonly HtmlEntityTable? _table;
    private readonly long _flags;
    private readonly long _documentType;

    /// <summary>An encoder for the flags of htmlentities.</summary>
    /// <param name="encoding">The text's character set.</param>
    /// <param name="isAll">All characters that have an entity; otherwise those that mean something in HTML.</param>
    /// <param name="flags">The ENT_ flags.</param>
    public HtmlEncoder(TextEncoding encoding, bool isAll, long flags)
    {
        _encoding = encoding;
        _flags = flags;
        _documentType = flags & HtmlText.DocumentType;
        if (isAll && encoding.HasCharacters && _documentType != HtmlSpecialCharacters.ENT_XML1)
            _table = _documentType == HtmlSpecialCharacters.ENT_HTML5 ? HtmlEntityTable.Html5 : HtmlEntityTable.Html4;
    }

    /// <summary>The text with entities; "" when it is wrong in its encoding and the flags say nothing about that.</summary>
    public PhpString Encode(PhpString source, bool isDouble)
    {
        ReadOnlySpan<byte> text = source.Span;
        // Most bytes stand for themselves and are nothing to complain about. HTML 5 has names for many of them.
        bool hasPlain = _table is null || _documentType != HtmlSpecialCharacters.ENT_HTML5;
        int i = hasPlain ? HtmlText.SkipPlain(text, 0) : 0;
        if (i == text.Length)
            return source;
        var result = new ByteBuilder(text.Length * 5L / 4 + 16);
        result.Append(text[..i]);
        while (i < text.Length)
        {
            int start = i;
            if (hasPlain && (i = HtmlText.SkipPlain(text, i)) > start)
            {
                result.Append(text[start..i]);
                continue;
            }

            if (!_encoding.TryRead(text, ref i, out int character))
            {
                if ((_flags & HtmlSpecialCharacters.ENT_IGNORE) != 0)
                    continue;
                if ((_flags & HtmlSpecialCharacters.ENT_SUBSTITUTE) == 0)
                    return PhpString.Empty;
                result.Append(_encoding.Replacement);
            }
            else if (character == '&')
            {
                int length = isDouble ? 0 : EntityLength(text[start..]);
                result.Append(length > 0 ? text.Slice(start, length) : "&amp;"u8);
                i = length > 0 ? start + length : i;
            }
            else if (HtmlText.IsKeptQuote(character, _flags) || !Replace(ref result, text, character, ref i))
            {
                result.Append(text[start..i]);
            }
        }

        return result.ToPhpString();
    }

    /// <summary>Writes what stands for a character; false when it stays as it is.</summary>
    private bool Replace(scoped ref ByteBuilder result, ReadOnlySpan<byte> text, int character, ref int next)
    {
        if (_table is null)
        {
            ReadOnlySpan<byte> basic = HtmlText.BasicEntity(character, _documentType);
            result.Append(basic);
            if (!basic.IsEmpty)
                return true;
        }
        else
        {
            character = _encoding.ToUnicode(character);
            if (!_encoding.IsUnicode && character == TextEncoding.NoCharacter)
                return false;
            if (FindEntity(text, character, ref next) is { } entity)
            {
                HtmlSpecialCharacters.AppendEntity(ref result, entity.Name);
                return true;
            }
        }

        if ((_flags & HtmlSpecialCharacters.ENT_DISALLOWED) == 0 || !IsDisallowed(character))
            return false;
        result.Append(_encoding.Replacement);
        return true;
    }

    /// <summary>Without a table of the characters, those below 0x7e are taken for what they are in ASCII, and no other is known.</summary>
    private bool IsDisallowed(int character) =>
        (_encoding.IsUnicode || _table is not null || character <= 0x7d) && !HtmlText.IsAllowed(character, _documentType);

    private HtmlEntity? FindEntity(ReadOnlySpan<byte> text, int character, ref int next)
    {
        IReadOnlyList<HtmlEntity> entities = _table!.Beginning(character);
        if (entities.Count == 0)
            return null;
        int after = next;
        if (entities[^1].Second != 0 && next < text.Length && _encoding.TryRead(text, ref after, out int second))
        {
            foreach (HtmlEntity entity in entities)
            {
                if (entity.Second != second || second == 0)
                    continue;
                next = after;
                return entity;
            }
        }

        return entities[0].Second == 0 ? entities[0] : null;
    }

    /// <summary>The length of the entity that the text begins with, 0 when there is none or the document type does not know it.</summary>
    private int EntityLength(ReadOnlySpan<byte> text)
    {
        int length = HtmlText.ReadNumber(text, out int character);
        if (length > 0)
            return (_flags & HtmlSpecialCharacters.ENT_DISALLOWED) == 0 || HtmlText.IsAllowedAsNumber(character, _documentType) ? length : 0;
        length = HtmlText.NameLength(text);
        return length > 0 && HtmlText.FindNamed(text[1..(length - 1)], _documentType) is not null ? length : 0;
    }
}
