using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Characters of HTML and XML as entities, and back.</summary>
[PhpExtension("standard")]
public static class HtmlSpecialCharacters
{
    [PhpConstant] public const long HTML_SPECIALCHARS = 0;
    [PhpConstant] public const long HTML_ENTITIES = 1;
    [PhpConstant] public const long ENT_HTML401 = 0;
    [PhpConstant] public const long ENT_COMPAT = 2;
    [PhpConstant] public const long ENT_QUOTES = 3;
    [PhpConstant] public const long ENT_NOQUOTES = 0;
    [PhpConstant] public const long ENT_IGNORE = 4;
    [PhpConstant] public const long ENT_SUBSTITUTE = 8;
    [PhpConstant] public const long ENT_DISALLOWED = 128;
    [PhpConstant] public const long ENT_XML1 = 16;
    [PhpConstant] public const long ENT_XHTML = 32;
    [PhpConstant] public const long ENT_HTML5 = 48;

    private const string DefaultFlags = "ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401";

    /// <summary>Replaces &amp; &lt; &gt; and quotes by entities.</summary>
    /// <param name="engine">For warnings and the settings of the character set.</param>
    /// <param name="string">The text.</param>
    /// <param name="flags">Which quotes, which document type, what happens to bytes that are no text.</param>
    /// <param name="encoding">The text's character set; null or "" for the one of the settings.</param>
    /// <param name="double_encode">False to leave entities that are there already.</param>
    /// <returns>The text; "" when it is wrong in its encoding and the flags say nothing about that.</returns>
    /// <remarks>https://www.php.net/htmlspecialchars</remarks>
    [PhpFunction]
    public static PhpString htmlspecialchars(Engine engine, PhpString @string, [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE, PhpString? encoding = null, bool double_encode = true) =>
        new HtmlEncoder(TextEncoding.Find(engine, encoding), isAll: false, flags).Encode(@string, double_encode);

    /// <summary>Replaces all characters that have an entity in the document type.</summary>
    /// <inheritdoc cref="htmlspecialchars"/>
    /// <remarks>https://www.php.net/htmlentities</remarks>
    [PhpFunction]
    public static PhpString htmlentities(Engine engine, PhpString @string, [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE, PhpString? encoding = null, bool double_encode = true)
    {
        TextEncoding charset = TextEncoding.Find(engine, encoding);
        if (!charset.HasCharacters)
        {
            engine.FunctionNotice("Only basic entities substitution is supported for multi-byte encodings other than UTF-8; "
                + "functionality is equivalent to htmlspecialchars");
        }

        return new HtmlEncoder(charset, isAll: true, flags).Encode(@string, double_encode);
    }

    /// <summary>Undoes htmlspecialchars: the entities of its characters, by name or number.</summary>
    /// <param name="string">The text.</param>
    /// <param name="flags">Which quotes, which document type.</param>
    /// <remarks>https://www.php.net/htmlspecialchars_decode</remarks>
    [PhpFunction]
    public static PhpString htmlspecialchars_decode(PhpString @string, [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE) =>
        Decode(@string, flags, encoding: null);

    /// <summary>Undoes htmlentities: all entities of the document type that are characters of the set.</summary>
    /// <param name="engine">For warnings and the settings of the character set.</param>
    /// <param name="string">The text.</param>
    /// <param name="flags">Which quotes, which document type.</param>
    /// <param name="encoding">The character set of the result; null or "" for the one of the settings.</param>
    /// <remarks>https://www.php.net/html_entity_decode</remarks>
    [PhpFunction]
    public static PhpString html_entity_decode(Engine engine, PhpString @string, [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE, PhpString? encoding = null) =>
        @string.Span.Contains((byte)'&') ? Decode(@string, flags, TextEncoding.Find(engine, encoding)) : @string;

    /// <summary>What htmlspecialchars or htmlentities replaces: the entities by character.</summary>
    /// <param name="engine">For warnings and the settings of the character set.</param>
    /// <param name="table">HTML_SPECIALCHARS, or any other number for all entities.</param>
    /// <param name="flags">Which quotes, which document type.</param>
    /// <param name="encoding">The character set of the keys.</param>
    /// <remarks>https://www.php.net/get_html_translation_table</remarks>
    [PhpFunction]
    public static PhpArray get_html_translation_table(
        Engine engine,
        long table = HTML_SPECIALCHARS,
        [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE,
        [PhpParameter(Default = "\"UTF-8\"")] PhpString? encoding = null)
    {
        TextEncoding charset = TextEncoding.Find(engine, encoding);
        long documentType = flags & HtmlText.DocumentType;
        var result = new PhpArray();
        if (table == HTML_SPECIALCHARS || !charset.HasCharacters || documentType == ENT_XML1)
        {
            foreach (byte character in "\"&'<>"u8)
            {
                if (!HtmlText.IsKeptQuote(character, flags))
                    result.Set(ArrayKey.From(PhpString.FromByte(character)), PhpString.From(HtmlText.BasicEntity(character, documentType)));
            }

            return result;
        }

        HtmlEntityTable entities = documentType == ENT_HTML5 ? HtmlEntityTable.Html5 : HtmlEntityTable.Html4;
        foreach (int character in charset.Characters(entities))
        {
            if (!HtmlText.IsKeptQuote(character, flags))
                AddEntities(result, entities, charset, character);
        }

        return result;
    }

    private static void AddEntities(PhpArray result, HtmlEntityTable entities, TextEncoding charset, int character)
    {
        foreach (HtmlEntity entity in entities.Beginning(charset.ToUnicode(character)))
        {
            int second = 0;
            if (entity.Second != 0 && !charset.TryGiveKey(entity.Second, out second))
                continue;
            var key = new ByteBuilder(8L);
            TextEncoding.AppendCharacter(ref key, character, charset.IsUtf8);
            if (entity.Second != 0)
                TextEncoding.AppendCharacter(ref key, second, charset.IsUtf8);
            result.Set(ArrayKey.From(key.ToPhpString()), PhpString.FromLatin1("&" + entity.Name + ";"));
        }
    }

    internal static void AppendEntity(scoped ref ByteBuilder result, string name)
    {
        result.Append((byte)'&');
        foreach (char c in name)
            result.Append((byte)c);
        result.Append((byte)';');
    }

    /// <summary>Replaces entities by characters of the set; without one only those of characters that mean something in HTML.</summary>
    private static PhpString Decode(PhpString source, long flags, TextEncoding? encoding)
    {
        ReadOnlySpan<byte> text = source.Span;
        int next = text.IndexOf((byte)'&');
        if (next < 0)
            return source;
        var result = new ByteBuilder(text.Length);
        int copied = 0;
        for (; next >= 0; next = NextAmpersand(text, next))
        {
            int length = ReadEntity(text[next..], flags & HtmlText.DocumentType, isAll: encoding is not null, out int first, out int second);
            if (length == 0 || HtmlText.IsKeptQuote(first, flags))
                continue;
            if (encoding is { IsUtf8: false } && (second != 0 || !encoding.TryFromUnicode(first, out first)))
                continue;
            result.Append(text[copied..next]);
            TextEncoding.AppendCharacter(ref result, first, isUtf8: encoding is { IsUtf8: true });
            if (second != 0)
                TextEncoding.AppendCharacter(ref result, second, isUtf8: true);
            copied = next + length;
            next = copied - 1;
        }

        result.Append(text[copied..]);
        return result.ToPhpString();
    }

    /// <summary>The length of the entity that the text begins with, and its characters; 0 when there is none that may be decoded.</summary>
    private static int ReadEntity(ReadOnlySpan<byte> text, long documentType, bool isAll, out int first, out int second)
    {
        second = 0;
        int length = HtmlText.ReadNumber(text, out first);
        if (length > 0)
        {
            if (!isAll && HtmlText.BasicEntity(first, documentType).IsEmpty)
                return 0;
            return HtmlText.IsAllowed(first, documentType) && (documentType != ENT_HTML5 || first != '\r') ? length : 0;
        }

        length = HtmlText.NameLength(text);
        if (length < 4)
            return 0;
        ReadOnlySpan<byte> name = text[1..(length - 1)];
        if (!isAll)
        {
            first = HtmlText.BasicCharacter(name, documentType);
            return first == 0 ? 0 : length;
        }

        HtmlEntity? entity = HtmlText.FindNamed(name, documentType);
        first = entity?.First ?? 0;
        second = entity?.Second ?? 0;
        return entity is null ? 0 : length;
    }

    private static int NextAmpersand(ReadOnlySpan<byte> text, int position)
    {
        int found = text[(position + 1)..].IndexOf((byte)'&');
        return found < 0 ? -1 : position + 1 + found;
    }
}
