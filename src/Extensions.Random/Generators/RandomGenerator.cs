using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>A source of random bits, and what PHP makes of them: numbers of a range, each as likely as any other.</summary>
internal abstract class RandomGenerator(Engine engine)
{
    /// <summary>How many numbers outside of what a range allows are dropped before the source counts as broken.</summary>
    internal const int Attempts = 50;

    protected Engine Engine => engine;

    /// <summary>How many bytes of the last number are random: 1 to 8.</summary>
    public abstract int Size { get; }

    /// <summary>The next number: <see cref="Size"/> random bytes, the lowest first.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">The source is PHP code that threw or gave no bytes.</exception>
    public abstract ulong Next();

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">As <see cref="Next"/>; or Random\BrokenRandomEngineError: no acceptable number in 50 attempts.</exception>
    public virtual long Range(long min, long max)
    {
        ulong span = (ulong)max - (ulong)min;
        return (long)((ulong)min + Below(span, span <= uint.MaxValue ? sizeof(uint) : sizeof(ulong)));
    }

    /// <summary>The numbers that the state consists of, as serialize() writes them; null for a source without a state to show.</summary>
    public virtual PhpArray? Describe() => null;

    /// <summary>Takes over a state that <see cref="Describe"/> made. False when it is none; some of it may have been taken over then.</summary>
    public virtual bool TryRestore(PhpArray state) => false;

    private ulong Below(ulong largest, int width)
    {
        ulong all = width == sizeof(uint) ? uint.MaxValue : ulong.MaxValue;
        ulong bits = Collect(width) & all;
        if (largest == all)
            return bits;
        ulong count = largest + 1;
        if ((count & largest) == 0)
            return bits & largest;
        // Numbers above the largest multiple of count would make small results likelier.
        ulong limit = all - all % count - 1;
        for (int attempt = 1; bits > limit; attempt++)
        {
            if (attempt > Attempts)
                throw Broken(engine);
            bits = Collect(width) & all;
        }

        return bits % count;
    }

    /// <summary>As many numbers, the lowest bytes first, as have the width's bytes together.</summary>
    private ulong Collect(int width)
    {
        ulong bits = 0;
        int size = 0;
        do
        {
            bits |= Next() << (size * 8);
            size += Size;
        }
        while (size < width);
        return bits;
    }

    internal static Exception Broken(Engine engine) =>
        engine.Error("Random\\BrokenRandomEngineError", "Failed to generate an acceptable random number in " + Attempts + " attempts");
}
