using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Hashing;

/// <summary>
/// An algorithm of the family of MD4: words of state, the number of bits, and a buffer of one block, in this order. What does not fill a
/// block waits in the buffer; the last block is padded and ends with the number of bits.
/// </summary>
public abstract unsafe class BlockHash : HashAlgorithm
{
    /// <summary>Bytes of the state, with which a context begins.</summary>
    protected abstract int StateSize { get; }

    /// <summary>Bytes of the number of bits: 8, or 16.</summary>
    protected virtual int LengthSize => 8;

    /// <summary>The byte after the message: the first bit of the padding.</summary>
    protected virtual byte Terminator => 0x80;

    /// <summary>Bytes at the end of the last block that are no padding.</summary>
    protected virtual int TrailerSize => LengthSize;

    public override int ContextSize => StateSize + LengthSize + BlockSize;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        int blockSize = BlockSize;
        fixed (byte* state = context)
        fixed (byte* first = data)
        {
            byte* length = state + StateSize;
            byte* buffer = length + LengthSize;
            int held = (int)(*(ulong*)length >> 3) & blockSize - 1;
            Lengthen(length, (ulong)data.Length);
            int room = blockSize - held;
            byte* next = first;
            int rest = data.Length;
            if (rest >= room)
            {
                Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)room);
                Compress(state, buffer, 1);
                next += room;
                rest -= room;
                Compress(state, next, rest / blockSize);
                next += rest - rest % blockSize;
                rest %= blockSize;
                held = 0;
            }

            Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        int blockSize = BlockSize;
        fixed (byte* state = context)
        {
            byte* length = state + StateSize;
            byte* buffer = length + LengthSize;
            int held = (int)(*(ulong*)length >> 3) & blockSize - 1;
            buffer[held++] = Terminator;
            int end = blockSize - TrailerSize;
            if (held > end)
            {
                Unsafe.InitBlockUnaligned(buffer + held, 0, (uint)(blockSize - held));
                Compress(state, buffer, 1);
                held = 0;
            }

            Unsafe.InitBlockUnaligned(buffer + held, 0, (uint)(end - held));
            WriteTrailer(length, buffer + end);
            Compress(state, buffer, 1);
            WriteDigest(state, digest);
        }
    }

    /// <summary>Mixes blocks into the state.</summary>
    /// <param name="state">The words of state.</param>
    /// <param name="blocks">The data, at any address.</param>
    /// <param name="count">Blocks, perhaps none.</param>
    protected abstract void Compress(byte* state, byte* blocks, int count);

    /// <summary>Writes the end of the last block.</summary>
    /// <param name="length">The number of bits, lowest byte first.</param>
    /// <param name="trailer"><see cref="TrailerSize"/> bytes.</param>
    protected virtual void WriteTrailer(byte* length, byte* trailer) => *(ulong*)trailer = *(ulong*)length;

    /// <summary>Writes the digest: normally as much of the state as there is room for.</summary>
    protected virtual void WriteDigest(byte* state, Span<byte> digest) => new ReadOnlySpan<byte>(state, digest.Length).CopyTo(digest);

    /// <summary>Writes initial words of state.</summary>
    protected static void Load(Span<byte> context, ReadOnlySpan<uint> state) => MemoryMarshal.AsBytes(state).CopyTo(context);

    /// <summary>Writes initial words of state.</summary>
    protected static void Load(Span<byte> context, ReadOnlySpan<ulong> state) => MemoryMarshal.AsBytes(state).CopyTo(context);

    private void Lengthen(byte* length, ulong bytes)
    {
        ulong bits = bytes << 3;
        ulong low = *(ulong*)length += bits;
        if (LengthSize == 16 && low < bits)
            ((ulong*)length)[1]++;
    }
}
