using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Quoted-printable to bytes, as convert.quoted-printable-decode does it.</summary>
/// <param name="lineBreak">What ends a line after a soft break's "="; null for any of CR LF, LF and CR.</param>
internal sealed class QuotedPrintableDecoding(byte[]? lineBreak) : IConversion
{
    private enum State
    {
        Text,
        AfterEquals,
        SecondDigit,
        Space,
        LineBreak,
    }

    private State _state;
    private int _value;

    /// <summary>How much of a line break was seen.</summary>
    private int _matched;

    private int BreakLength => lineBreak?.Length ?? 0;

    public bool TryConvert(ReadOnlySpan<byte> data, ref ByteBuilder output)
    {
        for (int i = 0; ;)
        {
            // What ends a soft break is noticed with the byte behind it, or at the end of the data.
            if (i == data.Length)
                return true;
            byte c = data[i];
            switch (_state)
            {
                case State.Text:
                    if (c == '=')
                        _state = State.AfterEquals;
                    else
                        output.Append(c);
                    i++;
                    break;
                case State.AfterEquals when c is (byte)' ' or (byte)'\t':
                    _state = State.Space;
                    i++;
                    break;
                case State.AfterEquals when lineBreak is null && _matched == 0 && c == '\n':
                    _state = State.Text;
                    i++;
                    break;
                case State.AfterEquals when lineBreak is null ? _matched == 0 && c == '\r' : Continues(c):
                    _matched++;
                    _state = State.LineBreak;
                    i++;
                    break;
                case State.AfterEquals or State.SecondDigit:
                    if (!char.IsAsciiHexDigit((char)c))
                        return false;
                    // Small letters are no digits of the value: PHP takes their distance to 'A' all the same.
                    _value = (_value << 4 | (c >= 'A' ? c - 0x37 : c - '0')) & 0xffff;
                    if (_state == State.SecondDigit)
                        output.Append((byte)_value);
                    _state = _state == State.SecondDigit ? State.Text : State.SecondDigit;
                    i++;
                    break;
                case State.Space when Continues(c):
                    _matched++;
                    _state = State.LineBreak;
                    i++;
                    break;
                case State.Space:
                    if (c is not ((byte)' ' or (byte)'\t'))
                        return false;
                    i++;
                    break;
                default:
                    i += EndLine(c, ref output);
                    break;
            }
        }
    }

    /// <summary>What is left of a sequence is no byte, and PHP says nothing about it.</summary>
    public void Finish(ref ByteBuilder output)
    {
    }

    private bool Continues(byte c) => _matched < BreakLength && c == lineBreak![_matched];

    /// <summary>Goes on in a line break; returns how many bytes that takes.</summary>
    private int EndLine(byte c, scoped ref ByteBuilder output)
    {
        if (Continues(c))
        {
            _matched++;
            return 1;
        }

        if (_matched < BreakLength)
            output.Append(lineBreak.AsSpan(0, _matched));
        bool isLineFeed = lineBreak is null && _matched == 1 && c == '\n';
        _matched = 0;
        _state = State.Text;
        return isLineFeed ? 1 : 0;
    }
}
