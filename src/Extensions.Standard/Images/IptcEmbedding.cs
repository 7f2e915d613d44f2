using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Copies a JPEG image, with a block of IPTC data behind its first application segment.</summary>
internal ref struct IptcEmbedding
{
    private const byte StartOfScan = 0xda;
    private const byte EndOfImage = 0xd9;
    private const byte Application0 = 0xe0;
    private const byte Application1 = 0xe1;
    private const byte Application13 = 0xed;

    private readonly ReadOnlySpan<byte> _image;
    private readonly ReadOnlySpan<byte> _data;
    private ByteBuilder _copy;
    private int _position;
    private bool _isEmbedded;

    public IptcEmbedding(ReadOnlySpan<byte> image, ReadOnlySpan<byte> data)
    {
        _image = image;
        _data = data;
        _copy = new ByteBuilder(image.Length + data.Length + 64L);
    }

    /// <summary>What has been copied.</summary>
    public PhpString ToPhpString() => _copy.ToPhpString();

    /// <summary>Copies everything; false when it does not begin as JPEG images do.</summary>
    public bool TryRun()
    {
        if (Copy() != 0xff || Copy() != 0xd8)
            return false;
        while (NextMarker() is { } marker and not EndOfImage)
        {
            if (marker == Application13)
            {
                // Ours takes the place of the one that is there.
                SkipSegment(isCopied: false);
                _position++;
                CopyRest();
                break;
            }

            _copy.Append(marker);
            if (marker == StartOfScan)
            {
                CopyRest();
                break;
            }

            if (marker is not (Application0 or Application1))
            {
                SkipSegment(isCopied: true);
            }
            else if (!_isEmbedded)
            {
                _isEmbedded = true;
                SkipSegment(isCopied: true);
                Embed();
            }
        }

        return true;
    }

    /// <summary>Copies a byte; -1 at the end.</summary>
    private int Copy()
    {
        if (_position >= _image.Length)
            return -1;
        _copy.Append(_image[_position]);
        return _image[_position++];
    }

    /// <summary>Copies up to a marker, which is read and not copied; null at the end.</summary>
    private byte? NextMarker()
    {
        int c;
        do
        {
            c = Copy();
            if (c < 0)
                return null;
        }
        while (c != 0xff);
        for (; _position < _image.Length; _position++)
        {
            if (_image[_position] != 0xff)
                return _image[_position++];
            _copy.Append(0xff);
        }

        return null;
    }

    /// <summary>Goes behind a segment, by its length, which includes itself.</summary>
    private void SkipSegment(bool isCopied)
    {
        int end = _image.Length;
        if (_position + 1 < _image.Length)
        {
            int length = _image[_position] << 8 | _image[_position + 1];
            end = length < 2 ? end : Math.Min(end, _position + length);
        }

        if (isCopied)
            _copy.Append(_image[_position..end]);
        _position = end;
    }

    private void CopyRest()
    {
        if (_position < _image.Length)
            _copy.Append(_image[_position..]);
        _position = _image.Length;
    }

    /// <summary>Writes Photoshop's segment with the data, made even with a zero.</summary>
    private void Embed()
    {
        const int headerLength = 28;
        int length = _data.Length + (_data.Length & 1);
        _copy.Append([0xff, Application13, (byte)((length + headerLength) >> 8), (byte)(length + headerLength)]);
        _copy.Append("Photoshop 3.0\08BIM"u8);
        _copy.Append([4, 4, 0, 0, 0, 0]);
        _copy.Append([(byte)(length >> 8), (byte)length]);
        _copy.Append(_data);
        if (length > _data.Length)
            _copy.Append(0);
    }
}
