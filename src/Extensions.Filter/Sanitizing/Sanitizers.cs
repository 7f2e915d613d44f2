using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Sanitizing;

/// <summary>The filters that change texts: FILTER_SANITIZE_* and FILTER_UNSAFE_RAW.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php</remarks>
internal static class Sanitizers
{
    private const int FirstHigh = 127;
    private const int FirstPrintable = 32;
    private const long EncodeFlags = FilterConstants.FILTER_FLAG_ENCODE_AMP | FilterConstants.FILTER_FLAG_ENCODE_LOW | FilterConstants.FILTER_FLAG_ENCODE_HIGH;

    /// <summary>FILTER_UNSAFE_RAW: the text, with what the flags say left out or encoded.</summary>
    public static Value Raw(in FilterRequest request, PhpString text)
    {
        if (text.IsEmpty)
            return request.Has(FilterConstants.FILTER_FLAG_EMPTY_STRING_NULL) ? Value.Null : text;
        if (!request.Has(EncodeFlags))
            return LeaveOut(request, text);
        return EncodeAsNumbers(LeaveOut(request, text), EncodedByFlags(request, stackalloc bool[256]));
    }

    /// <summary>FILTER_SANITIZE_STRING: the text without tags, its quotes encoded.</summary>
    public static Value Strip(in FilterRequest request, PhpString text)
    {
        Span<bool> encoded = EncodedByFlags(request, stackalloc bool[256]);
        encoded['\''] = encoded['"'] = !request.Has(FilterConstants.FILTER_FLAG_NO_ENCODE_QUOTES);
        PhpString result = TagStripping.StripAll(EncodeAsNumbers(LeaveOut(request, text), encoded));
        return result.IsEmpty && request.Has(FilterConstants.FILTER_FLAG_EMPTY_STRING_NULL) ? Value.Null : result;
    }

    /// <summary>FILTER_SANITIZE_SPECIAL_CHARS: what means something in HTML, and control characters, as numbers of characters.</summary>
    public static Value EncodeSpecialCharacters(in FilterRequest request, PhpString text)
    {
        Span<bool> encoded = EncodedByFlags(request, stackalloc bool[256]);
        encoded[..FirstPrintable].Fill(true);
        encoded['\''] = encoded['"'] = encoded['<'] = encoded['>'] = encoded['&'] = true;
        return EncodeAsNumbers(LeaveOut(request, text), encoded);
    }

    /// <summary>FILTER_SANITIZE_FULL_SPECIAL_CHARS: all that has a name in HTML by it, entities of the text's own left alone.</summary>
    public static Value EncodeEntities(in FilterRequest request, PhpString text)
    {
        long quotes = request.Has(FilterConstants.FILTER_FLAG_NO_ENCODE_QUOTES) ? HtmlSpecialCharacters.ENT_NOQUOTES : HtmlSpecialCharacters.ENT_QUOTES;
        return HtmlSpecialCharacters.htmlentities(request.Engine, text, quotes, double_encode: false);
    }

    /// <summary>FILTER_SANITIZE_ENCODED: the text as a part of a URL.</summary>
    public static Value EncodeUrl(in FilterRequest request, PhpString text)
    {
        text = LeaveOut(request, text);
        ReadOnlySpan<byte> rest = text.Span;
        if (!rest.ContainsAnyExcept(CharacterSets.Unreserved))
            return text;
        var result = new ByteBuilder(rest.Length * 2L);
        while (!rest.IsEmpty)
        {
            int plain = rest.IndexOfAnyExcept(CharacterSets.Unreserved);
            plain = plain < 0 ? rest.Length : plain;
            result.Append(rest[..plain]);
            rest = rest[plain..];
            int encoded = rest.IndexOfAny(CharacterSets.Unreserved);
            encoded = encoded < 0 ? rest.Length : encoded;
            foreach (byte c in rest[..encoded])
            {
                result.Append((byte)'%');
                result.Append("0123456789ABCDEF"u8[c >> 4]);
                result.Append("0123456789ABCDEF"u8[c & 15]);
            }

            rest = rest[encoded..];
        }

        return result.ToPhpString();
    }

    /// <summary>FILTER_SANITIZE_NUMBER_FLOAT: digits, signs, and what the flags say.</summary>
    public static Value KeepFloat(in FilterRequest request, PhpString text)
    {
        bool keepsPoint = request.Has(FilterConstants.FILTER_FLAG_ALLOW_FRACTION);
        bool keepsComma = request.Has(FilterConstants.FILTER_FLAG_ALLOW_THOUSAND);
        bool keepsExponent = request.Has(FilterConstants.FILTER_FLAG_ALLOW_SCIENTIFIC);
        var result = new ByteBuilder(text.Length);
        foreach (byte c in text.Span)
        {
            bool isKept = c switch
            {
                (byte)'.' => keepsPoint,
                (byte)',' => keepsComma,
                (byte)'e' or (byte)'E' => keepsExponent,
                _ => CharacterSets.Int.Contains(c),
            };
            if (isKept)
                result.Append(c);
        }

        return result.ToPhpString();
    }

    /// <summary>A text without what the FILTER_FLAG_STRIP_* leave out.</summary>
    private static PhpString LeaveOut(in FilterRequest request, PhpString text)
    {
        bool leavesLow = request.Has(FilterConstants.FILTER_FLAG_STRIP_LOW);
        bool leavesHigh = request.Has(FilterConstants.FILTER_FLAG_STRIP_HIGH);
        bool leavesBacktick = request.Has(FilterConstants.FILTER_FLAG_STRIP_BACKTICK);
        if (!leavesLow && !leavesHigh && !leavesBacktick)
            return text;
        var result = new ByteBuilder(text.Length);
        foreach (byte c in text.Span)
        {
            if (!((leavesHigh && c >= FirstHigh) || (leavesLow && c < FirstPrintable) || (leavesBacktick && c == '`')))
                result.Append(c);
        }

        return result.ToPhpString();
    }

    /// <summary>Marks the bytes that the FILTER_FLAG_ENCODE_* encode.</summary>
    private static Span<bool> EncodedByFlags(in FilterRequest request, Span<bool> encoded)
    {
        encoded['&'] = request.Has(FilterConstants.FILTER_FLAG_ENCODE_AMP);
        encoded[..FirstPrintable].Fill(request.Has(FilterConstants.FILTER_FLAG_ENCODE_LOW));
        encoded[FirstHigh..].Fill(request.Has(FilterConstants.FILTER_FLAG_ENCODE_HIGH));
        return encoded;
    }

    private static PhpString EncodeAsNumbers(PhpString text, ReadOnlySpan<bool> encoded)
    {
        var result = new ByteBuilder(text.Length);
        foreach (byte c in text.Span)
        {
            if (!encoded[c])
            {
                result.Append(c);
                continue;
            }

            result.Append("&#"u8);
            result.AppendInt(c);
            result.Append((byte)';');
        }

        return result.ToPhpString();
    }
}
