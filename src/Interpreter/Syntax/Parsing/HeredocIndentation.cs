namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>The blanks before the closing label of a heredoc, which every line of its text has too.</summary>
internal readonly struct HeredocIndentation(int width, bool usesTabs)
{
    public int Width => width;

    /// <param name="token">The closing label with the blanks before it.</param>
    public static HeredocIndentation OfClosingLabel(ReadOnlySpan<char> token)
    {
        int width = 0;
        while (token[width] is ' ' or '\t')
            width++;
        return new HeredocIndentation(width, width > 0 && token[0] == '\t');
    }

    /// <summary>The text without the indentation of its lines.</summary>
    /// <param name="text">Text between two interpolations, without the line break before the closing label.</param>
    /// <param name="line">The line in which the text begins.</param>
    /// <param name="atLineStart">The text begins at the start of a line.</param>
    /// <param name="atEnd">The closing label follows the text.</param>
    /// <exception cref="PhpSyntaxException">A line that is not blank has less indentation, or tabs where the label has spaces.</exception>
    public ReadOnlySpan<char> Strip(ReadOnlySpan<char> text, int line, bool atLineStart, bool atEnd)
    {
        var stripped = new char[text.Length];
        int length = 0;
        int position = 0;
        while (true)
        {
            if (atLineStart)
                position = SkipIndentation(text, position, line, atEnd);
            int end = position;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
                end++;
            bool isLast = end == text.Length;
            if (!isLast)
                end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            text[position..end].CopyTo(stripped.AsSpan(length));
            length += end - position;
            position = end;
            if (isLast)
                return stripped.AsSpan(0, length);
            atLineStart = true;
            line++;
        }
    }

    public PhpSyntaxException TooSmall(int line) =>
        new("Invalid body indentation level (expecting an indentation level of at least " + width.ToString() + ")", line);

    private int SkipIndentation(ReadOnlySpan<char> text, int position, int line, bool atEnd)
    {
        for (int skipped = 0; skipped < width; skipped++, position++)
        {
            // a line of blanks may be shorter
            bool lineEnds = position == text.Length ? atEnd : text[position] is '\n' or '\r';
            if (lineEnds)
                break;
            if (position == text.Length || text[position] is not (' ' or '\t'))
                throw TooSmall(line);
            if (text[position] == '\t' != usesTabs)
                throw new PhpSyntaxException("Invalid indentation - tabs and spaces cannot be mixed", line);
        }

        return position;
    }
}
