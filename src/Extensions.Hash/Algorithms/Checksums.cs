using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>A checksum of 32 bits, highest byte first; a context is the number.</summary>
internal abstract class Checksum32 : HashAlgorithm
{
    public override int DigestSize => sizeof(uint);

    public override int BlockSize => sizeof(uint);

    public override int ContextSize => sizeof(uint);

    public override bool IsCryptographic => false;

    public override string Layout => "l.";

    protected abstract uint Initial { get; }

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
        => MemoryMarshal.Write(context, Add(MemoryMarshal.Read<uint>(context), data));

    public override void Finish(Span<byte> context, Span<byte> digest)
        => BinaryPrimitives.WriteUInt32BigEndian(digest, Result(MemoryMarshal.Read<uint>(context)));

    protected override void Load(Span<byte> context) => MemoryMarshal.Write(context, Initial);

    protected abstract uint Add(uint sum, ReadOnlySpan<byte> data);

    protected virtual uint Result(uint sum) => sum;
}

/// <summary>Adler-32 (RFC 1950).</summary>
internal sealed class Adler32 : Checksum32
{
    private const uint Prime = 65521;

    /// <summary>As many bytes as can be added before the sums have to be reduced.</summary>
    private const int Run = 5552;

    public override string Name => "adler32";

    protected override uint Initial => 1;

    protected override uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        uint low = sum & 0xffff;
        uint high = sum >> 16;
        while (data.Length > 0)
        {
            int length = Math.Min(data.Length, Run);
            foreach (byte value in data[..length])
            {
                low += value;
                high += low;
            }

            low %= Prime;
            high %= Prime;
            data = data[length..];
        }

        return low % Prime | high % Prime << 16;
    }
}

/// <summary>CRC-32 over bits lowest first.</summary>
internal sealed class ReflectedCrc32(string name, Crc32 tables) : Checksum32
{
    public override string Name => name;

    protected override uint Initial => ~0u;

    protected override uint Add(uint sum, ReadOnlySpan<byte> data) => tables.Update(sum, data);

    protected override uint Result(uint sum) => ~sum;
}

/// <summary>CRC-32 of bzip2, over bits highest first; the lowest byte is the digest's first.</summary>
internal sealed class Bzip2Crc32 : Checksum32
{
    private const uint Polynomial = 0x04c11db7;
    private readonly uint[] _table = new uint[256];

    private Bzip2Crc32()
    {
        for (uint i = 0; i < 256; i++)
        {
            uint remainder = i << 24;
            for (int bit = 0; bit < 8; bit++)
                remainder = remainder << 1 ^ ((int)remainder < 0 ? Polynomial : 0);
            _table[i] = remainder;
        }
    }

    public static Bzip2Crc32 Instance { get; } = new();

    public override string Name => "crc32";

    protected override uint Initial => ~0u;

    protected override uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        uint[] table = _table;
        foreach (byte value in data)
            sum = sum << 8 ^ table[(byte)(sum >> 24 ^ value)];
        return sum;
    }

    protected override uint Result(uint sum) => BinaryPrimitives.ReverseEndianness(~sum);
}

/// <summary>Jenkins's one-at-a-time hash.</summary>
internal sealed class OneAtATime : Checksum32
{
    public override string Name => "joaat";

    protected override uint Initial => 0;

    protected override uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        foreach (byte value in data)
        {
            sum += value;
            sum += sum << 10;
            sum ^= sum >> 6;
        }

        return sum;
    }

    protected override uint Result(uint sum)
    {
        sum += sum << 3;
        sum ^= sum >> 11;
        return sum + (sum << 15);
    }
}
