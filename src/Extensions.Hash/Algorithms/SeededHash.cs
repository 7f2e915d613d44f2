using MiniPhp.Runtime;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>An algorithm for tables, not for secrets, which takes the option <c>seed</c>: an int; anything else counts as 0.</summary>
internal abstract class SeededHash : HashAlgorithm
{
    public sealed override bool IsCryptographic => false;

    public override void Start(Engine engine, PhpArray options, Span<byte> context)
    {
        context.Clear();
        Value seed = options["seed"].Dereferenced;
        Seed(context, seed.IsInt ? (ulong)seed.AsInt : 0);
    }

    protected override void Load(Span<byte> context) => Seed(context, 0);

    /// <summary>Writes the initial values into a context of zeros.</summary>
    protected abstract void Seed(Span<byte> context, ulong seed);
}
