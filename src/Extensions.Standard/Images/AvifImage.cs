using System.Buffers.Binary;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>
/// AVIF: the features of the primary item, which stand in properties of its own or of the tiles that it is made of. Reading ends where all is
/// known, where the file is wrong, and at limits: 4,095 boxes, 16 tiles, 32 associations and 8 properties of each kind.
/// </summary>
/// <remarks>https://aomediacodec.github.io/av1-avif/, ISO/IEC 14496-12 and 23008-12</remarks>
internal sealed class AvifImage(ImageStream image)
{
    private const int MostBoxes = 4096;
    private const int MostTiles = 16;
    private const int MostAssociations = 32;
    private const int MostProperties = 8;
    private const int MostBrands = 32;
    private const int MostChannels = 32;
    private const uint LargestIndex = byte.MaxValue;
    private const int DeepestTile = 3;

    private static ReadOnlySpan<byte> AlphaName => "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"u8;

    private readonly List<(uint Tile, uint Parent)> _tiles = [];
    private readonly List<(uint Property, uint Item)> _associations = [];
    private readonly List<(uint Property, uint Width, uint Height)> _sizes = [];
    private readonly List<(uint Property, uint Bits, uint Channels)> _depths = [];
    private bool _isEnded;
    private bool _hasAlpha;
    private uint? _primary;
    private int _boxCount;
    private ImageFeatures _features;

    private enum Outcome
    {
        /// <summary>What was looked for.</summary>
        Found,

        /// <summary>All is well, but it is somewhere else.</summary>
        NotFound,

        /// <summary>The file is wrong, too short or too complex.</summary>
        Stopped,
    }

    private readonly record struct Box(uint Size, uint Type, uint Version, uint Flags, uint Content);

    /// <summary>Whether a file type box comes first that names AVIF.</summary>
    public bool HasBrand()
    {
        Span<byte> brand = stackalloc byte[4];
        if (!TryReadBox(uint.MaxValue, out Box box) || box.Type != Name("ftyp"u8) || box.Content < 8)
            return false;
        for (uint i = 0; i + 4 <= box.Content && i <= (MostBrands + 1) * 4; i += 4)
        {
            if (!TryRead(brand))
                return false;
            // The second field is no brand but a version.
            if (i == 4 || !(brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8)))
                continue;
            Skip(box.Content - (i + 4));
            return true;
        }

        return false;
    }

    /// <summary>Looks for the box of metadata and reads it.</summary>
    public ImageFeatures? Read()
    {
        while (TryReadBox(uint.MaxValue, out Box box))
        {
            if (box.Type == Name("meta"u8))
                return ReadMeta(box.Content) == Outcome.Found ? _features : null;
            Skip(box.Content);
        }

        return null;
    }

    private static uint Name(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt32BigEndian(name);

    private bool TryRead(Span<byte> target)
    {
        _isEnded = _isEnded || !image.TryRead(target);
        return !_isEnded;
    }

    /// <summary>A number of one to five bytes.</summary>
    private bool TryReadNumber(int bytes, out ulong value)
    {
        Span<byte> digits = stackalloc byte[sizeof(ulong)];
        digits.Clear();
        bool isRead = TryRead(digits[^bytes..]);
        value = BinaryPrimitives.ReadUInt64BigEndian(digits);
        return isRead;
    }

    /// <summary>What cannot be skipped is missed when something is read.</summary>
    private void Skip(uint count)
    {
        if (count > 0 && !_isEnded)
            _isEnded = !image.Skip(count);
    }

    /// <summary>The header of a box that has at most so many bytes.</summary>
    private bool TryReadBox(uint remaining, out Box box)
    {
        box = default;
        uint header = 8;
        if (header > remaining || !TryReadNumber(4, out ulong size) || !TryReadNumber(4, out ulong type))
            return false;
        if (size == 1)
        {
            header += 8;
            if (header > remaining || !TryReadNumber(8, out size) || size > uint.MaxValue)
                return false;
        }
        else if (size == 0)
        {
            size = remaining;
        }

        int supported = SupportedVersion((uint)type);
        if (size > remaining || size < header + (supported < 0 ? 0u : 4u) || ++_boxCount >= MostBoxes)
            return false;
        if (supported < 0)
        {
            box = new Box((uint)size, (uint)type, 0, 0, (uint)size - header);
            return true;
        }

        if (!TryReadNumber(4, out ulong full))
            return false;
        uint version = (uint)full >> 24;
        box = new Box((uint)size, version <= supported ? (uint)type : 0, version, (uint)full & 0xFFFFFF, (uint)size - header - 4);
        return true;
    }

    /// <summary>The latest version that is understood of a box that has versions; -1 for those that have none.</summary>
    private static int SupportedVersion(uint type)
    {
        ReadOnlySpan<byte> names = "metaispepixiauxCpitmipmairef"u8;
        for (int i = 0; i < names.Length; i += 4)
        {
            if (type == Name(names[i..]))
                return i < 16 ? 0 : 1;
        }

        return -1;
    }

    private Outcome ReadMeta(uint remaining)
    {
        do
        {
            if (!TryReadBox(remaining, out Box box))
                return Outcome.Stopped;
            Outcome outcome = Outcome.NotFound;
            if (box.Type == Name("pitm"u8))
                outcome = ReadPrimaryItem(box, remaining);
            else if (box.Type == Name("iprp"u8))
                outcome = ReadItemProperties(box.Content);
            else if (box.Type == Name("iref"u8))
                outcome = ReadReferences(box.Content);
            else
                Skip(box.Content);
            if (outcome != Outcome.NotFound)
                return outcome;
            remaining -= box.Size;
        }
        while (remaining != 0);

        return Outcome.Stopped;
    }

    private Outcome ReadPrimaryItem(Box box, uint remaining)
    {
        int size = box.Version == 0 ? 2 : 4;
        if (size > remaining || !TryReadNumber(size, out ulong item) || item > LargestIndex)
            return Outcome.Stopped;
        _primary = (uint)item;
        Skip(unchecked(box.Content - (uint)size));
        return Outcome.NotFound;
    }

    private Outcome ReadItemProperties(uint remaining)
    {
        do
        {
            if (!TryReadBox(remaining, out Box box))
                return Outcome.Stopped;
            Outcome outcome = Outcome.NotFound;
            if (box.Type == Name("ipco"u8))
                outcome = ReadProperties(box.Content);
            else if (box.Type == Name("ipma"u8))
                outcome = ReadAssociations(box);
            else
                Skip(box.Content);
            if (outcome != Outcome.NotFound)
                return outcome;
            remaining -= box.Size;
        }
        while (remaining != 0);

        return Outcome.NotFound;
    }

    private Outcome ReadProperties(uint remaining)
    {
        uint index = 1;
        do
        {
            if (!TryReadBox(remaining, out Box box))
                return Outcome.Stopped;
            uint? read = box.Type == Name("ispe"u8) ? ReadSize(box, index)
                : box.Type == Name("pixi"u8) ? ReadPixelInformation(box, index)
                : box.Type == Name("av1C"u8) ? ReadCodecConfiguration(box, index)
                : box.Type == Name("auxC"u8) ? ReadAuxiliaryType(box)
                : 0;
            if (read is not { } count)
                return Outcome.Stopped;
            Skip(box.Content - count);
            index++;
            remaining -= box.Size;
        }
        while (remaining > 0);

        return Outcome.NotFound;
    }

    /// <returns>Bytes read; null when the box is wrong. So do the following.</returns>
    private uint? ReadSize(Box box, uint index)
    {
        if (box.Content < 8 || !TryReadNumber(4, out ulong width) || !TryReadNumber(4, out ulong height) || width == 0 || height == 0)
            return null;
        if (_sizes.Count < MostProperties && index <= LargestIndex)
            _sizes.Add((index, (uint)width, (uint)height));
        return 8;
    }

    private uint? ReadPixelInformation(Box box, uint index)
    {
        if (box.Content < 1 || !TryReadNumber(1, out ulong channels) || channels < 1 || box.Content < 1 + channels
            || !TryReadNumber(1, out ulong bits) || bits < 1)
            return null;
        for (ulong i = 1; i < channels; i++)
        {
            if (!TryReadNumber(1, out ulong other) || other != bits || i > MostChannels)
                return null;
        }

        NoteDepth(index, (uint)bits, (uint)channels);
        return 1 + (uint)channels;
    }

    private uint? ReadCodecConfiguration(Box box, uint index)
    {
        if (box.Content < 3 || !TryReadNumber(3, out ulong fields))
            return null;
        bool isHigh = (fields & 0x40) != 0;
        bool isTwelve = (fields & 0x20) != 0;
        bool isMonochrome = (fields & 0x10) != 0;
        if (isTwelve && !isHigh)
            return null;
        NoteDepth(index, isTwelve ? 12u : isHigh ? 10u : 8u, isMonochrome ? 1u : 3u);
        return 3;
    }

    private void NoteDepth(uint index, uint bits, uint channels)
    {
        if (_depths.Count < MostProperties && index <= LargestIndex)
            _depths.Add((index, bits, channels));
    }

    private uint? ReadAuxiliaryType(Box box)
    {
        if (box.Content < AlphaName.Length)
            return 0;
        Span<byte> name = stackalloc byte[AlphaName.Length];
        if (!TryRead(name))
            return null;
        _hasAlpha |= name.SequenceEqual(AlphaName);
        return (uint)AlphaName.Length;
    }

    private Outcome ReadAssociations(Box box)
    {
        uint count = 4;
        if (box.Content < count || !TryReadNumber(4, out ulong entries))
            return Outcome.Stopped;
        int itemSize = box.Version < 1 ? 2 : 4;
        int indexSize = (box.Flags & 1) != 0 ? 2 : 1;
        ulong essential = (box.Flags & 1) != 0 ? 0x8000u : 0x80u;
        bool isCut = false;
        for (ulong entry = 0; entry < entries && !isCut && entry < MostAssociations && _associations.Count < MostAssociations; entry++)
        {
            count += (uint)itemSize + 1;
            if (box.Content < count || !TryReadNumber(itemSize, out ulong item) || !TryReadNumber(1, out ulong properties))
                return Outcome.Stopped;
            for (ulong i = 0; i < properties && !isCut; i++)
            {
                isCut = i >= MostAssociations || _associations.Count >= MostAssociations;
                if (isCut)
                    break;
                count += (uint)indexSize;
                if (box.Content < count || !TryReadNumber(indexSize, out ulong index))
                    return Outcome.Stopped;
                index &= ~essential;
                if (index <= LargestIndex && item <= LargestIndex)
                    _associations.Add(((uint)index, (uint)item));
            }
        }

        if (FindFeatures())
            return Outcome.Found;
        Skip(box.Content - count);
        return Outcome.NotFound;
    }

    private Outcome ReadReferences(uint remaining)
    {
        do
        {
            if (!TryReadBox(remaining, out Box box))
                return Outcome.Stopped;
            if (box.Type != Name("dimg"u8))
                Skip(box.Content);
            else if (ReadTiles(box) is not Outcome.NotFound and var outcome)
                return outcome;
            remaining -= box.Size;
        }
        while (remaining > 0);

        return Outcome.NotFound;
    }

    private Outcome ReadTiles(Box box)
    {
        int size = box.Version == 0 ? 2 : 4;
        uint count = (uint)size + 2;
        if (box.Content < count || !TryReadNumber(size, out ulong parent) || !TryReadNumber(2, out ulong tiles))
            return Outcome.Stopped;
        for (ulong i = 0; i < tiles && i < MostTiles; i++)
        {
            count += (uint)size;
            if (box.Content < count || !TryReadNumber(size, out ulong tile))
                return Outcome.Stopped;
            if (parent <= LargestIndex && tile <= LargestIndex && _tiles.Count < MostTiles)
                _tiles.Add(((uint)tile, (uint)parent));
        }

        return FindFeatures() ? Outcome.Found : Outcome.NotFound;
    }

    /// <summary>Whether all is known of the primary item now.</summary>
    private bool FindFeatures()
    {
        if (_primary is not { } primary || _sizes.Count == 0 || _depths.Count == 0 || !FindFeatures(primary, 0))
            return false;
        if (_hasAlpha)
            _features = _features with { Channels = _features.Channels + 1 };
        return true;
    }

    private bool FindFeatures(uint item, int depth)
    {
        foreach ((uint property, uint owner) in _associations)
        {
            if (owner != item)
                continue;
            if (item == _primary && _features.Width == 0 && _sizes.Find(size => size.Property == property) is { Width: > 0 } size)
                _features = _features with { Width = size.Width, Height = size.Height };
            if (_features.Bits == 0 && _depths.Find(depth => depth.Property == property) is { Bits: > 0 } found)
                _features = _features with { Bits = found.Bits, Channels = found.Channels };
            if (_features is { Width: > 0, Bits: > 0 })
                return true;
        }

        foreach ((uint tile, uint parent) in _tiles)
        {
            if (depth < DeepestTile && parent == item && FindFeatures(tile, depth + 1))
                return true;
        }

        return false;
    }
}
