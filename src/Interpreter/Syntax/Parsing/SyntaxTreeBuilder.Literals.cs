using System.Globalization;
using MiniPhp.Runtime.Values;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Numbers, strings and heredocs.</summary>
internal abstract partial class SyntaxTreeBuilder
{
    /// <summary>The text in a heredoc, whose indentation is not known before the closing label.</summary>
    private sealed class HeredocText(in Token token) : ExprNode(new LineSpan(token.Line, token.EndLine))
    {
        public override SyntaxKind Kind => SyntaxKind.Unfinished;

        public Token Token { get; } = token;
    }

    protected ExprNode Number(in Token token)
    {
        return NumberLiteral.TryParseInt(Span(token), out long value)
            ? new IntScalar(value, Lines(token))
            : new FloatScalar(NumberLiteral.ParseFloat(Span(token)), Lines(token));
    }

    /// <summary>The number in <c>"$a[0]"</c>: an int when it is written as PHP would write it, else a string.</summary>
    protected ExprNode OffsetNumber(in Token token, bool negative)
    {
        ReadOnlySpan<char> digits = Span(token);
        bool isDecimal = digits[0] != '0' ? !digits.ContainsAnyExceptInRange('0', '9') : digits.Length == 1 && !negative;
        if (isDecimal && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value))
            return new IntScalar(negative ? -value : value, Lines(token));
        string text = negative ? "-" + digits.ToString() : digits.ToString();
        return new StringScalar(StringLiteral.ToBytes(text), Lines(token));
    }

    protected ExprNode String(in Token token)
    {
        ReadOnlySpan<char> text = Span(token);
        int open = text[0] is 'b' or 'B' ? 1 : 0;
        char quote = text[open];
        text = text[(open + 1)..^1];
        PhpString value = quote == '\'' ? StringLiteral.UnescapeSingleQuoted(text) : Unescape(text, quote, token.Line);
        return new StringScalar(value, Lines(token));
    }

    /// <param name="token">Text between two interpolations.</param>
    /// <param name="quote">What the string stands in; NUL for a heredoc.</param>
    protected void TemplateText(in Token token, char quote)
    {
        if (quote == '\0')
            Add(new HeredocText(token));
        else
            Add(new InterpolatedStringPartScalar(Unescape(Span(token), quote, token.Line), Lines(token)));
    }

    /// <summary>Notes a variable of a string that is written <c>${name}</c>, which PHP's compiler warns of.</summary>
    protected ExprNode DollarBrace(ExprNode variable)
    {
        (_dollarBraceVariables ??= []).Add(variable);
        return variable;
    }

    protected ExprNode Heredoc(in Token start, ExprNode[] parts, in Token end)
    {
        HeredocIndentation indentation = HeredocIndentation.OfClosingLabel(Span(end));
        bool isNowdoc = Span(start).Contains('\'');
        if (indentation.Width > 0 && parts.Length > 0 && parts[0] is not HeredocText)
            throw indentation.TooSmall(start.EndLine);

        int mark = Mark();
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not HeredocText text)
            {
                Add(parts[i]);
                continue;
            }

            bool isLast = i == parts.Length - 1;
            PhpString value = HeredocValue(text.Token, indentation, isNowdoc, isLast);
            if (parts.Length == 1)
            {
                Drop(mark);
                // It stands where its text begins, below the opening label.
                return new StringScalar(value, new LineSpan(text.StartLine, Lines(start).End));
            }

            if (!value.IsEmpty)
                Add(new InterpolatedStringPartScalar(value, new LineSpan(text.StartLine, text.EndLine)));
        }

        ExprNode[] values = Pop<ExprNode>(mark);
        return values.Length == 0 ? new StringScalar(PhpString.Empty, Lines(start)) : new InterpolatedStringScalar(values, Lines(start));
    }

    private PhpString HeredocValue(in Token token, HeredocIndentation indentation, bool isNowdoc, bool isLast)
    {
        ReadOnlySpan<char> text = Span(token);
        if (isLast)
            text = text[..^(text.EndsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)];
        string source = _source.Source;
        bool atLineStart = source[token.Start - 1] is '\n' or '\r';
        if (indentation.Width > 0)
            text = indentation.Strip(text, token.Line, atLineStart, isLast);
        return isNowdoc ? StringLiteral.ToBytes(text) : Unescape(text, '\0', token.Line);
    }

    /// <summary>The bytes of a string literal with escapes.</summary>
    private PhpString Unescape(ReadOnlySpan<char> text, char quote, int line)
    {
        PhpString value = StringLiteral.Unescape(text, quote, line, out int overflow);
        while (overflow >= 0)
        {
            string digits = text.Slice(overflow, 3).ToString();
            Warn("Octal escape sequence overflow \\" + digits + " is greater than \\377", line + StringLiteral.CountLines(text[..overflow]));
            overflow = StringLiteral.NextOctalOverflow(text, overflow);
        }

        return value;
    }

    protected MagicConstScalar MagicConst(in Token token)
    {
        MagicConstKind kind = token.Type switch
        {
            LINE_C => MagicConstKind.Line,
            FILE_C => MagicConstKind.File,
            DIR_C => MagicConstKind.Dir,
            CLASS_C => MagicConstKind.Class,
            TRAIT_C => MagicConstKind.Trait,
            METHOD_C => MagicConstKind.Method,
            FUNC_C => MagicConstKind.Function,
            _ => MagicConstKind.Namespace,
        };
        return new MagicConstScalar(kind, Lines(token));
    }
}
