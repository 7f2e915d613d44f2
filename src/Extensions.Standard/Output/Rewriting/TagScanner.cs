using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output.Rewriting;

/// <summary>
/// Goes through HTML piece by piece, looks for the tags that the rules name, and writes the variables into their URLs and behind the
/// opening tags of forms. What it has not seen the end of waits for the next piece.
/// </summary>
/// <param name="variables">What is written.</param>
/// <remarks>php-src ext/standard/url_scanner_ex.re: what counts as a tag, an argument and a value is PHP's own.</remarks>
internal sealed class TagScanner(RewriteVariables variables)
{
    private enum State
    {
        Plain,
        TagName,
        BeforeArgument,
        Argument,
        BeforeValue,
        Value,
    }

    private readonly ByteBuffer _result = new(0);
    private State _state;
    private byte[] _waiting = [];
    private byte[] _action = [];
    private string? _wanted;
    private bool _isForm;
    private bool _isAction;
    private bool _isWanted;

    /// <summary>Passes content on as it is, behind what waits.</summary>
    public PhpString Pass(ReadOnlySpan<byte> content)
    {
        if (_waiting.Length == 0)
            return PhpString.From(content);
        PhpString passed = PhpString.From([.. _waiting, .. content]);
        _waiting = [];
        return passed;
    }

    /// <summary>Rewrites content.</summary>
    /// <param name="rules">The rules of this moment.</param>
    /// <param name="content">The next piece.</param>
    /// <param name="isEnd">What waits is not kept any longer.</param>
    public PhpString Scan(RewriteRules rules, ReadOnlySpan<byte> content, bool isEnd)
    {
        ReadOnlySpan<byte> text = _waiting.Length == 0 ? content : [.. _waiting, .. content];
        int position = 0;
        while (Step(rules, text[position..]) is > 0 and int length)
            position += length;
        ReadOnlySpan<byte> rest = text[position..];
        if (isEnd)
        {
            _result.Append(rest);
            _waiting = [];
            _action = [];
        }
        else
        {
            _waiting = rest.ToArray();
        }

        PhpString scanned = _result.ToPhpString();
        _result.Clear();
        return scanned;
    }

    /// <summary>Takes the next token; its length, or 0 when the text ends before it is known where that ends.</summary>
    private int Step(RewriteRules rules, ReadOnlySpan<byte> text)
    {
        while (true)
        {
            // In these states PHP looks two bytes ahead.
            if (text.Length < (_state is State.BeforeArgument or State.BeforeValue or State.Value ? 2 : 1))
                return 0;
            switch (_state)
            {
                case State.Plain:
                    return text[0] == '<' ? Take(text[..1], State.TagName) : TakeRun(text, text.IndexOf((byte)'<'), State.Plain);
                case State.TagName:
                    return ReadTagName(rules, text);
                case State.BeforeArgument when ByteText.IsLetter(text[0]):
                    _state = State.Argument;
                    continue;
                case State.BeforeArgument:
                    return ReadBeforeArgument(rules, text);
                case State.Argument:
                    return ReadArgument(text);
                case State.BeforeValue:
                    int blanks = text.IndexOfAnyExcept((byte)' ');
                    if (blanks < 0)
                        return 0;
                    if (text[blanks] != '=')
                    {
                        _state = State.BeforeArgument;
                        continue;
                    }

                    int end = text[(blanks + 1)..].IndexOfAnyExcept((byte)' ');
                    return end < 0 ? 0 : Take(text[..(blanks + 1 + end)], State.Value);
                default:
                    return ReadValue(rules, text);
            }
        }
    }

    private int ReadTagName(RewriteRules rules, ReadOnlySpan<byte> text)
    {
        if (!IsNameCharacter(text[0]))
            return Take(text[..1], State.Plain);
        int end = 1;
        while (end < text.Length && IsNameCharacter(text[end]))
            end++;
        if (end == text.Length)
            return 0;
        string tag = AsciiCase.ToLower(System.Text.Encoding.Latin1.GetString(text[..end]));
        if (rules.AttributeOf(tag) is not { } attribute)
            return Take(text[..end], State.Plain);
        _wanted = attribute;
        _isForm = tag == "form";
        return Take(text[..end], State.BeforeArgument);
    }

    private static bool IsNameCharacter(byte c) => ByteText.IsLetter(c) || c == ':';

    private int ReadBeforeArgument(RewriteRules rules, ReadOnlySpan<byte> text)
    {
        if (text[0] is (byte)' ' or (byte)'\v' or (byte)'\r' or (byte)'\t' or (byte)'\n')
            return TakeRun(text, text.IndexOfAnyExcept(" \v\r\t\n"u8), State.BeforeArgument);
        int end = text[0] == '>' ? 1 : text[0] == '/' && text[1] == '>' ? 2 : 0;
        if (end == 0)
            return Take(text[..1], State.Plain);
        Take(text[..end], State.Plain);
        if (_isForm && rules.IsOwnForm(_action))
            _result.Append(variables.Fields);
        return end;
    }

    private int ReadArgument(ReadOnlySpan<byte> text)
    {
        if (!ByteText.IsLetter(text[0]))
            return Take(text[..1], State.BeforeArgument);
        int end = 1;
        while (end < text.Length && (ByteText.IsLetter(text[end]) || text[end] == '-'))
            end++;
        if (end == text.Length)
            return 0;
        string name = AsciiCase.ToLower(System.Text.Encoding.Latin1.GetString(text[..end]));
        // PHP compares as much as there is: "act" will do.
        _isAction = _isForm && "action".StartsWith(name, StringComparison.Ordinal);
        _isWanted = name == AsciiCase.ToLower(_wanted!);
        return Take(text[..end], State.BeforeValue);
    }

    private int ReadValue(RewriteRules rules, ReadOnlySpan<byte> text)
    {
        byte quote = text[0];
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            int length = text.IndexOfAny(" \r\t\n>'\""u8);
            if (length == 0)
                return Take(text[..1], State.BeforeArgument);
            if (length > 0)
                WriteValue(rules, text[..length]);
            return Math.Max(length, 0);
        }

        int end = text[1..].IndexOfAny(quote, (byte)'>');
        if (end < 0)
            return 0;
        if (text[1 + end] == '>')
            return Take(text[..1], State.BeforeArgument);
        _result.Append(quote);
        WriteValue(rules, text.Slice(1, end));
        _result.Append(quote);
        return end + 2;
    }

    private void WriteValue(RewriteRules rules, ReadOnlySpan<byte> value)
    {
        if (_isAction)
            _action = value.ToArray();
        if (_isWanted)
            rules.Append(_result, value, variables.Query);
        else
            _result.Append(value);
        _state = State.BeforeArgument;
    }

    /// <summary>Copies a run of characters that ends before another one; 0 when the text ends with it.</summary>
    private int TakeRun(ReadOnlySpan<byte> text, int end, State next) => end < 0 ? 0 : Take(text[..end], next);

    private int Take(ReadOnlySpan<byte> token, State next)
    {
        _result.Append(token);
        _state = next;
        return token.Length;
    }
}
