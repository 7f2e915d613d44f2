using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// Tiger (Anderson and Biham, 1996) of 3 or 4 passes, its digest perhaps cut. A context is the state, the number of bits in whole blocks, the
/// buffer, how many bytes it holds, and a flag for the fourth pass.
/// </summary>
internal sealed unsafe class Tiger(int passes, int digestSize) : HashAlgorithm
{
    private const int PassedOffset = 24;
    private const int BufferOffset = 32;
    private const int HeldOffset = 96;
    private const int FlagOffset = 100;
    private const int Size = 64;

    public override string Name => "tiger" + digestSize * 8 + "," + passes;

    public override int DigestSize => digestSize;

    public override int BlockSize => Size;

    public override int ContextSize => 104;

    public override string Layout => "q3qb64l";

    public override bool IsValid(ReadOnlySpan<byte> context) => MemoryMarshal.Read<uint>(context[HeldOffset..]) < Size;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            byte* buffer = start + BufferOffset;
            int held = *(int*)(start + HeldOffset);
            int rest = data.Length;
            byte* next = first;
            if (held + (long)rest >= Size)
            {
                while (held + (long)rest >= Size)
                {
                    int room = Size - held;
                    Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)room);
                    TigerRounds.Compress((ulong*)start, (ulong*)buffer, passes);
                    *(ulong*)(start + PassedOffset) += 8 * Size;
                    next += room;
                    rest -= room;
                    held = 0;
                }

                Unsafe.InitBlockUnaligned(buffer, 0, Size);
            }

            Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
            *(int*)(start + HeldOffset) = held + rest;
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            Span<byte> buffer = context.Slice(BufferOffset, Size);
            int held = *(int*)(start + HeldOffset);
            ulong bits = *(ulong*)(start + PassedOffset) + ((ulong)held << 3);
            const int lengthAt = Size - sizeof(ulong);
            buffer[held++] = 1;
            buffer[held..].Clear();
            if (held > lengthAt)
            {
                TigerRounds.Compress((ulong*)start, (ulong*)(start + BufferOffset), passes);
                buffer.Clear();
            }

            MemoryMarshal.Write(buffer[lengthAt..], bits);
            TigerRounds.Compress((ulong*)start, (ulong*)(start + BufferOffset), passes);
            context[..digestSize].CopyTo(digest);
        }
    }

    protected override void Load(Span<byte> context)
    {
        TigerRounds.Initial.CopyTo(MemoryMarshal.Cast<byte, ulong>(context));
        context[FlagOffset] = (byte)(passes - 3);
    }
}
