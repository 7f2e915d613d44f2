using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Takes the "chunked" transfer encoding of HTTP away.</summary>
internal sealed class DechunkFilter(string name) : StreamFilter
{
    private enum State
    {
        Size,
        Extension,
        SizeLineFeed,
        Body,
        BodyReturn,
        BodyLineFeed,
        Trailer,
        Error,
    }

    private State _state;
    private long _left;
    private bool _hasDigit;

    public override string Name => name;

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        foreach (StreamBucket bucket in input)
        {
            consumed += bucket.Data.Length;
            var body = new ByteBuilder([]);
            Decode(bucket.Data.Span, ref body);
            if (body.Length == 0)
            {
                body.Dispose();
                continue;
            }

            bucket.Data = body.ToPhpString();
            output.Add(bucket);
        }

        input.Clear();
        return FilterStatus.PassOn;
    }

    private void Decode(ReadOnlySpan<byte> data, ref ByteBuilder body)
    {
        int at = 0;
        while (at < data.Length)
        {
            switch (_state)
            {
                case State.Size:
                    int digit = EncodedText.HexDigit(data[at]);
                    if (digit >= 0)
                    {
                        _left = _left * 16 + digit;
                        _hasDigit = true;
                        at++;
                    }
                    else
                    {
                        _state = _hasDigit ? State.Extension : State.Error;
                    }

                    break;
                case State.Extension:
                    if (data[at] is (byte)'\r' or (byte)'\n')
                        _state = State.SizeLineFeed;
                    if (data[at] != '\n')
                        at++;
                    break;
                case State.SizeLineFeed:
                    _state = data[at] != '\n' ? State.Error : _left == 0 ? State.Trailer : State.Body;
                    at += data[at] == '\n' ? 1 : 0;
                    break;
                case State.Body:
                    int count = (int)Math.Min(_left, data.Length - at);
                    body.Append(data.Slice(at, count));
                    at += count;
                    _left -= count;
                    if (_left == 0)
                        _state = State.BodyReturn;
                    break;
                case State.BodyReturn:
                    at += data[at] == '\r' ? 1 : 0;
                    _state = State.BodyLineFeed;
                    break;
                case State.BodyLineFeed:
                    _state = data[at] == '\n' ? State.Size : State.Error;
                    at += data[at] == '\n' ? 1 : 0;
                    _hasDigit = false;
                    break;
                case State.Trailer:
                    return;
                default:
                    body.Append(data[at..]);
                    return;
            }
        }
    }
}
