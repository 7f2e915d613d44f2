using System.Text;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What a script is written in, where the setting <c>zend.multibyte</c> lets it say so: the rest of it is read as UTF-8.</summary>
internal static class SourceEncoding
{
    /// <summary>The source in UTF-8: as its byte order mark says, else as a <c>declare(encoding=…)</c> at its beginning says, else as it is.</summary>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> source, bool shortOpenTags, bool skipShebang, bool inScript)
    {
        if (source.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]))
            return source[3..];
        if (source.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe, 0, 0]) || source.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xfe, 0xff]))
            return Convert(source[4..], new UTF32Encoding(bigEndian: source[0] == 0, byteOrderMark: false));
        if (source.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]) || source.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]))
            return Convert(source[2..], new UnicodeEncoding(bigEndian: source[0] == 0xfe, byteOrderMark: false));
        var tokens = new PhpTokenSource(Encoding.Latin1.GetString(source), shortOpenTags, skipShebang, inScript);
        if (FindDeclared(tokens, out int end) is not { } name || Find(name) is not { } encoding || encoding.CodePage == Encoding.UTF8.CodePage)
            return source;
        byte[] converted = [.. source[..end], .. Convert(source[end..], encoding)];
        return converted;
    }

    /// <summary>True for an encoding that a script may be written in: its PHP code is ASCII.</summary>
    public static bool IsKnown(string name) => Find(name) is not null;

    /// <summary>What is no text in the encoding becomes question marks.</summary>
    private static byte[] Convert(ReadOnlySpan<byte> source, Encoding encoding)
    {
        var forgiving = (Encoding)encoding.Clone();
        forgiving.DecoderFallback = new DecoderReplacementFallback("?");
        return Encoding.UTF8.GetBytes(forgiving.GetString(source));
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding that the first statements, as far as they are declare statements, name; null for none.</summary>
    private static string? FindDeclared(PhpTokenSource tokens, out int end)
    {
        string? found = null;
        Token token = tokens.Next();
        while (token.Type == DECLARE && (token = tokens.Next()).Type == LPAREN)
        {
            do
            {
                Token name = tokens.Next();
                if (tokens.Next().Type != ASSIGN)
                    break;
                Token value = tokens.Next();
                if (tokens.Span(name).Equals("encoding", StringComparison.OrdinalIgnoreCase) && value.Type == CONSTANT_STRING)
                    found = tokens.Span(value).ToString().Trim('b', 'B', '\'', '"');
                token = tokens.Next();
            }
            while (token.Type == COMMA);
            if (found is not null)
                break;
            if (token.Type == RPAREN && (token = tokens.Next()).Type == SEMI)
                token = tokens.Next();
        }

        end = token.End;
        return found;
    }
}
