using System.Runtime.InteropServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>The kernel's random numbers, fit for secrets.</summary>
internal sealed class SystemRandom(Engine engine) : RandomGenerator(engine)
{
    public override int Size => sizeof(ulong);

    public override ulong Next() => Next64();

    public override long Range(long min, long max) => Between(min, max);

    /// <summary>Fills the bytes.</summary>
    public static void Fill(Span<byte> bytes) => Libc.Random(bytes);

    public static ulong Next64()
    {
        ulong bits = 0;
        Fill(MemoryMarshal.AsBytes(new Span<ulong>(ref bits)));
        return bits;
    }

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>, each as likely as any other.</summary>
    public static long Between(long min, long max)
    {
        ulong span = (ulong)max - (ulong)min;
        if (span == ulong.MaxValue)
            return (long)Next64();
        ulong count = span + 1;
        ulong limit = ulong.MaxValue - ulong.MaxValue % count - 1;
        ulong bits = Next64();
        while (bits > limit && (count & span) != 0)
            bits = Next64();
        return (long)((ulong)min + bits % count);
    }
}
