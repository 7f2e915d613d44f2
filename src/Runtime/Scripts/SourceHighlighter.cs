using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Scripts;

/// <summary>Writes source code as HTML in the colours of the settings <c>highlight.*</c>.</summary>
public static class SourceHighlighter
{
    private const int None = 0;
    private const int Html = 1;
    private const int Comment = 2;
    private const int Default = 3;
    private const int Text = 4;
    private const int Keyword = 5;

    /// <summary>Writes to the engine's output, byte for byte as PHP 8.2 does.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="source">A script, right or wrong.</param>
    /// <param name="skipShebang">A first line that begins with <c>#!</c> is left out.</param>
    public static void Write(Engine engine, PhpString source, bool skipShebang)
    {
        int last = Html;
        engine.Output.Write("<code>" + Span(engine, Html) + "\n");
        foreach (SourceToken token in engine.ReadTokens(source, skipShebang))
        {
            int color = ColorOf(token.Type);
            if (color != last && color != None)
            {
                if (last != Html)
                    engine.Output.Write("</span>");
                if (color != Html)
                    engine.Output.Write(Span(engine, color));
                last = color;
            }

            WriteEscaped(engine, source.Span.Slice(token.Start, token.Length));
        }

        engine.Output.Write((last == Html ? "" : "</span>\n") + "</span>\n</code>");
    }

    private static string Span(Engine engine, int color)
    {
        string setting = color switch
        {
            Html => "highlight.html",
            Comment => "highlight.comment",
            Default => "highlight.default",
            Text => "highlight.string",
            _ => "highlight.keyword",
        };
        return "<span style=\"color: " + engine.Ini.Get(setting) + "\">";
    }

    private static int ColorOf(int type)
    {
        switch (type)
        {
            case TokenType.InlineHtml:
                return Html;
            case TokenType.Comment or TokenType.DocComment:
                return Comment;
            case TokenType.Whitespace:
                return None;
            case '"' or TokenType.EncapsedAndWhitespace or TokenType.ConstantEncapsedString:
                return Text;
            case TokenType.OpenTag or TokenType.OpenTagWithEcho or TokenType.CloseTag:
            case >= TokenType.Line and <= TokenType.NsC:
            case >= TokenType.Lnumber and <= TokenType.Variable:
            case TokenType.StringVarname or TokenType.NumString:
                return Default;
            default:
                return Keyword;
        }
    }

    private static void WriteEscaped(Engine engine, ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAny("\n<>& \t"u8);
            if (plain != 0)
                engine.Output.Write(plain < 0 ? text : text[..plain]);
            if (plain < 0)
                return;
            engine.Output.Write(text[plain] switch
            {
                (byte)'\n' => "<br />"u8,
                (byte)'<' => "&lt;"u8,
                (byte)'>' => "&gt;"u8,
                (byte)'&' => "&amp;"u8,
                (byte)' ' => "&nbsp;"u8,
                _ => "&nbsp;&nbsp;&nbsp;&nbsp;"u8,
            });
            text = text[(plain + 1)..];
        }
    }
}
