namespace MiniPhp.Runtime.Hashing;

/// <summary>
/// CRC-32 over bits lowest first. Eight bytes a step: the tables say what a byte does to the remainder when 0 to 7 bytes follow it.
/// </summary>
public sealed unsafe class Crc32
{
    private const int Slices = 8;
    private readonly uint[] _tables = new uint[Slices * 256];

    /// <param name="polynomial">Without its highest term, bits reversed.</param>
    private Crc32(uint polynomial)
    {
        for (uint i = 0; i < 256; i++)
        {
            uint remainder = i;
            for (int bit = 0; bit < 8; bit++)
                remainder = remainder >> 1 ^ ((remainder & 1) != 0 ? polynomial : 0);
            _tables[i] = remainder;
        }

        for (int i = 256; i < _tables.Length; i++)
            _tables[i] = _tables[i - 256] >> 8 ^ _tables[(byte)_tables[i - 256]];
    }

    /// <summary>IEEE 802.3: crc32() and the algorithm crc32b.</summary>
    public static Crc32 Ieee { get; } = new(0xedb88320);

    /// <summary>Goes on with a remainder; the first one is ~0, and the CRC is the complement of the last one.</summary>
    public uint Update(uint remainder, ReadOnlySpan<byte> data)
    {
        fixed (uint* t = _tables)
        fixed (byte* first = data)
        {
            byte* next = first;
            byte* end = first + data.Length;
            for (; end - next >= Slices; next += Slices)
            {
                uint low = *(uint*)next ^ remainder;
                uint high = ((uint*)next)[1];
                remainder = t[0x700 + (byte)low] ^ t[0x600 + (byte)(low >> 8)] ^ t[0x500 + (byte)(low >> 16)] ^ t[0x400 + (low >> 24)]
                    ^ t[0x300 + (byte)high] ^ t[0x200 + (byte)(high >> 8)] ^ t[0x100 + (byte)(high >> 16)] ^ t[high >> 24];
            }

            for (; next < end; next++)
                remainder = remainder >> 8 ^ t[(byte)(remainder ^ *next)];
        }

        return remainder;
    }

    /// <summary>Castagnoli's polynomial: the algorithm crc32c.</summary>
    public static Crc32 Castagnoli { get; } = new(0x82f63b78);
}
