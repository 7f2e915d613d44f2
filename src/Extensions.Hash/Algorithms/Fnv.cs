using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>FNV-1 and FNV-1a of 32 bits: multiplied before or after a byte is added.</summary>
internal sealed class Fnv32(string name, bool multipliesLast) : Checksum32
{
    private const uint Prime = 0x01000193;

    public override string Name => name;

    protected override uint Initial => 0x811c9dc5;

    protected override uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        if (multipliesLast)
        {
            foreach (byte value in data)
                sum = (sum ^ value) * Prime;
        }
        else
        {
            foreach (byte value in data)
                sum = sum * Prime ^ value;
        }

        return sum;
    }
}

/// <summary>FNV-1 and FNV-1a of 64 bits: multiplied before or after a byte is added.</summary>
internal sealed class Fnv64(string name, bool multipliesLast) : HashAlgorithm
{
    private const ulong Initial = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    public override string Name => name;

    public override int DigestSize => sizeof(ulong);

    public override int BlockSize => sizeof(uint);

    public override int ContextSize => sizeof(ulong);

    public override bool IsCryptographic => false;

    public override string Layout => "q.";

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        ulong sum = MemoryMarshal.Read<ulong>(context);
        if (multipliesLast)
        {
            foreach (byte value in data)
                sum = (sum ^ value) * Prime;
        }
        else
        {
            foreach (byte value in data)
                sum = sum * Prime ^ value;
        }

        MemoryMarshal.Write(context, sum);
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
        => BinaryPrimitives.WriteUInt64BigEndian(digest, MemoryMarshal.Read<ulong>(context));

    protected override void Load(Span<byte> context) => MemoryMarshal.Write(context, Initial);
}
