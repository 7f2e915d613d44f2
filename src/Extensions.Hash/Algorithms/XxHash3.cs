using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// XXH3 of 64 or 128 bits, with a seed or a secret. A context is eight accumulators, the secret, a buffer, the length, the seed, how many bytes the
/// buffer holds, how many stripes of a block were taken, and the length of the secret; PHP does not serialise it.
/// </summary>
internal sealed unsafe class XxHash3(string name, int digestSize) : SeededHash
{
    private const int SecretOffset = 64;
    private const int LargestSecret = 256;
    private const int BufferOffset = SecretOffset + LargestSecret;
    private const int BufferSize = 256;
    private const int LengthOffset = BufferOffset + BufferSize;
    private const int SeedOffset = LengthOffset + 8;
    private const int HeldOffset = SeedOffset + 8;
    private const int StripesOffset = HeldOffset + 4;
    private const int SecretLengthOffset = StripesOffset + 4;
    private const int StripeSize = 64;

    public override string Name => name;

    public override int DigestSize => digestSize;

    public override int BlockSize => sizeof(ulong);

    public override int ContextSize => SecretLengthOffset + 8;

    public override string? Layout => null;

    /// <exception cref="Runtime.Errors.PhpThrow">Error: both a seed and a secret, or a secret that is too short.</exception>
    public override void Start(Engine engine, PhpArray options, Span<byte> context)
    {
        Value secret = options["secret"].Dereferenced;
        Value seed = options["seed"].Dereferenced;
        if (!secret.IsUndefined && !seed.IsUndefined)
            throw engine.Error(name + ": Only one of seed or secret is to be passed for initialization");
        if (secret.IsUndefined)
        {
            base.Start(engine, options, context);
            return;
        }

        PhpString text = Conversions.ToPhpString(engine, secret);
        if (text.Length < XxHash3Rounds.SmallestSecret)
            throw engine.Error(name + ": Secret length must be >= " + XxHash3Rounds.SmallestSecret + " bytes, " + text.Length + " bytes passed");
        if (text.Length > LargestSecret)
            engine.FunctionWarning(name + ": Secret content exceeding " + LargestSecret + " bytes discarded");
        context.Clear();
        Load(context, text.Span[..Math.Min(text.Length, LargestSecret)]);
    }

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            byte* buffer = start + BufferOffset;
            *(ulong*)(start + LengthOffset) += (ulong)data.Length;
            int held = *(int*)(start + HeldOffset);
            byte* next = first;
            int rest = data.Length;
            if (held + (long)rest > BufferSize)
            {
                if (held > 0)
                {
                    int room = BufferSize - held;
                    Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)room);
                    TakeStripes(start, (ulong*)start, buffer, BufferSize / StripeSize);
                    next += room;
                    rest -= room;
                    held = 0;
                }

                // The buffer's end always has what came before its beginning: the last stripe may reach back.
                if (rest > BufferSize)
                {
                    int stripes = (rest - 1) / BufferSize * (BufferSize / StripeSize);
                    TakeStripes(start, (ulong*)start, next, stripes);
                    next += stripes * StripeSize;
                    rest -= stripes * StripeSize;
                    Unsafe.CopyBlockUnaligned(buffer + BufferSize - StripeSize, next - StripeSize, StripeSize);
                }
            }

            Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
            *(int*)(start + HeldOffset) = held + rest;
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        (ulong low, ulong high) = (0ul, 0ul);
        fixed (byte* start = context)
        {
            ulong length = *(ulong*)(start + LengthOffset);
            ulong seed = *(ulong*)(start + SeedOffset);
            if (length > XxHash3Rounds.LargestShort)
                (low, high) = FinishLong(start, length);
            else if (seed == 0)
                (low, high) = XxHash3Short.Hash(start + BufferOffset, (int)length, start + SecretOffset, 0, digestSize);
            else
                (low, high) = FinishSeeded(start, (int)length, seed);
        }

        if (digestSize == sizeof(ulong))
        {
            BinaryPrimitives.WriteUInt64BigEndian(digest, low);
            return;
        }

        BinaryPrimitives.WriteUInt64BigEndian(digest, high);
        BinaryPrimitives.WriteUInt64BigEndian(digest[sizeof(ulong)..], low);
    }

    protected override void Seed(Span<byte> context, ulong seed)
    {
        Span<byte> secret = stackalloc byte[XxHash3Rounds.DefaultSecret.Length];
        XxHash3Rounds.DefaultSecret.CopyTo(secret);
        for (int i = 0; i < secret.Length; i += 8)
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(secret[i..]);
            BinaryPrimitives.WriteUInt64LittleEndian(secret[i..], (i & 8) == 0 ? word + seed : word - seed);
        }

        Load(context, secret);
        BinaryPrimitives.WriteUInt64LittleEndian(context[SeedOffset..], seed);
    }

    private static void Load(Span<byte> context, ReadOnlySpan<byte> secret)
    {
        ReadOnlySpan<ulong> accumulators = XxHash3Rounds.InitialAccumulators;
        for (int i = 0; i < accumulators.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(context[(8 * i)..], accumulators[i]);
        secret.CopyTo(context[SecretOffset..]);
        BinaryPrimitives.WriteInt32LittleEndian(context[SecretLengthOffset..], secret.Length);
    }

    /// <summary>Short data with a seed goes with the default secret.</summary>
    private (ulong Low, ulong High) FinishSeeded(byte* start, int length, ulong seed)
    {
        fixed (byte* secret = XxHash3Rounds.DefaultSecret)
            return XxHash3Short.Hash(start + BufferOffset, length, secret, seed, digestSize);
    }

    private static void TakeStripes(byte* start, ulong* accumulators, byte* data, int count)
    {
        int* taken = (int*)(start + StripesOffset);
        byte* secret = start + SecretOffset;
        int limit = *(int*)(start + SecretLengthOffset) - StripeSize;
        int block = limit / 8;
        for (int i = 0; i < count; i++)
        {
            XxHash3Rounds.Accumulate(accumulators, data + i * StripeSize, secret + 8 * *taken);
            if (++*taken < block)
                continue;
            XxHash3Rounds.Scramble(accumulators, secret + limit);
            *taken = 0;
        }
    }

    private static (ulong Low, ulong High) FinishLong(byte* start, ulong length)
    {
        ulong* accumulators = (ulong*)start;
        byte* buffer = start + BufferOffset;
        byte* secret = start + SecretOffset;
        int secretLength = *(int*)(start + SecretLengthOffset);
        int held = *(int*)(start + HeldOffset);
        byte* last = stackalloc byte[StripeSize];
        int missing = Math.Max(0, StripeSize - held);
        if (missing == 0)
            TakeStripes(start, accumulators, buffer, (held - 1) / StripeSize);
        Unsafe.CopyBlockUnaligned(last, buffer + BufferSize - missing, (uint)missing);
        Unsafe.CopyBlockUnaligned(last + missing, buffer + held - (StripeSize - missing), (uint)(StripeSize - missing));
        const int lastSecret = 7;
        const int mergeSecret = 11;
        XxHash3Rounds.Accumulate(accumulators, last, secret + secretLength - StripeSize - lastSecret);
        return (
            XxHash3Rounds.Merge(accumulators, secret + mergeSecret, length * XxHash3Rounds.Prime1),
            XxHash3Rounds.Merge(accumulators, secret + secretLength - StripeSize - mergeSecret, ~(length * XxHash3Rounds.Prime2)));
    }
}
