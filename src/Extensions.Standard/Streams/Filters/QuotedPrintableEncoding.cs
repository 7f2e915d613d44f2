using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Bytes to quoted-printable, as convert.quoted-printable-encode does it.</summary>
internal sealed class QuotedPrintableEncoding : IConversion
{
    private readonly uint _lineLength;
    private readonly byte[]? _lineBreak;
    private readonly bool _isBinary;
    private readonly bool _forcesFirst;

    /// <summary>How many characters the line has room for.</summary>
    private uint _left;

    /// <summary>How much of a line break was seen, and how much of that turned out to be none and was written.</summary>
    private int _matched;
    private int _taken;

    /// <summary>A conversion.</summary>
    /// <param name="lineLength">Characters a line, soft breaks included; 0 without lines.</param>
    /// <param name="lineBreak">What ends a line, in the data and in soft breaks; null without lines.</param>
    /// <param name="isBinary">Line breaks of the data are encoded like any other byte.</param>
    /// <param name="forcesFirst">The first character of a line is encoded whatever it is.</param>
    public QuotedPrintableEncoding(uint lineLength, byte[]? lineBreak, bool isBinary, bool forcesFirst)
    {
        _lineLength = _left = lineLength;
        _lineBreak = lineBreak;
        _isBinary = isBinary;
        _forcesFirst = forcesFirst;
    }

    public bool TryConvert(ReadOnlySpan<byte> data, ref ByteBuilder output)
    {
        // PHP converts into a buffer as large as the data and starts again with a larger one; what it knew about white space is forgotten then.
        int size = data.Length;
        int start = output.Length;
        while (data.Length > 0 && !ConvertInto(ref data, ref output, start + size))
            size *= 2;
        return true;
    }

    /// <summary>What was taken for the beginning of a line break is never written when no more comes, as with PHP.</summary>
    public void Finish(ref ByteBuilder output)
    {
    }

    /// <summary>Converts until nothing is left; false when the output would become longer than <paramref name="end"/>.</summary>
    private bool ConvertInto(ref ReadOnlySpan<byte> data, scoped ref ByteBuilder output, int end)
    {
        int trailing = 0;
        while (true)
        {
            if (!_isBinary && _lineBreak is { Length: > 0 } && !data.IsEmpty && data[0] == _lineBreak[_matched])
            {
                _matched++;
                if (_matched >= _lineBreak.Length)
                {
                    if (end - output.Length < _matched)
                    {
                        _matched--;
                        return false;
                    }

                    output.Append(_lineBreak);
                    _left = _lineLength;
                    _taken = _matched = 0;
                }

                data = data[1..];
                continue;
            }

            if (_taken >= _matched && data.IsEmpty)
                return true;
            byte c = _taken < _matched ? _lineBreak![_taken] : data[0];
            if (!_isBinary && trailing == 0 && c is (byte)'\t' or (byte)' ')
            {
                if (_left < 2 && _lineBreak is not null)
                {
                    if (!BreakLine(ref output, end))
                        return false;
                    continue;
                }

                if (output.Length >= end)
                    return false;
                trailing = _lineBreak is null ? 0 : TrailingSpace(data);
                if (trailing > 0)
                    continue;
                output.Append(c);
                _left--;
                Take(ref data);
                continue;
            }

            bool isPlain = (!_forcesFirst || _left < _lineLength) && c is (>= 33 and <= 60) or (>= 62 and <= 126);
            uint needed = isPlain ? 1u : 3u;
            if (_left < needed + 1 && _lineBreak is not null && !BreakLine(ref output, end))
                return false;
            if (end - output.Length < needed)
                return false;
            if (isPlain)
            {
                output.Append(c);
            }
            else
            {
                output.Append((byte)'=');
                output.Append("0123456789ABCDEF"u8[c >> 4]);
                output.Append("0123456789ABCDEF"u8[c & 15]);
                trailing -= trailing > 0 ? 1 : 0;
            }

            _left -= needed;
            Take(ref data);
        }
    }

    private bool BreakLine(scoped ref ByteBuilder output, int end)
    {
        if (end - output.Length < _lineBreak!.Length + 1)
            return false;
        output.Append((byte)'=');
        output.Append(_lineBreak);
        _left = _lineLength;
        return true;
    }

    /// <summary>How many spaces and tabs are at the end of a line or of the data, counted as PHP does; 0 when something follows.</summary>
    private int TrailingSpace(ReadOnlySpan<byte> data)
    {
        int trailing = 1;
        int matched = 0;
        for (int i = 0; i < data.Length - 1; i++)
        {
            if (matched < _lineBreak!.Length && data[i] == _lineBreak[matched])
            {
                matched++;
                if (matched >= _lineBreak.Length)
                    break;
            }
            else if (matched != 0 || data[i] is not ((byte)'\t' or (byte)' '))
            {
                return 0;
            }
            else
            {
                trailing++;
            }
        }

        return trailing;
    }

    private void Take(ref ReadOnlySpan<byte> data)
    {
        if (_taken < _matched)
        {
            _taken++;
            return;
        }

        _taken = _matched = 0;
        data = data[1..];
    }
}
