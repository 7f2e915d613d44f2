namespace MiniPhp.Tools.HostileScripts;

/// <summary>A script made by mutations.</summary>
/// <param name="Name">File name: of the test, of the last mutation, and a number.</param>
/// <param name="Text">Bytes, as <see cref="Phpt.ByteText"/>.</param>
internal sealed record Mutant(string Name, string Text);

/// <summary>Makes mutants of scripts.</summary>
internal static class Mutator
{
    /// <summary>These mostly end in a parse error.</summary>
    private static readonly (string Name, Action<Mutation> Apply)[] OfTokens =
    [
        ("delete", TokenMutations.Delete), ("delete-range", TokenMutations.DeleteRange), ("duplicate", TokenMutations.Duplicate),
        ("repeat", TokenMutations.RepeatRange), ("swap", TokenMutations.Swap), ("move", TokenMutations.MoveRange),
        ("borrow", TokenMutations.Borrow), ("insert", TokenMutations.Insert), ("word", TokenMutations.Word),
        ("unbalance", TokenMutations.Unbalance), ("truncate", TokenMutations.Truncate), ("splice", TokenMutations.Splice),
    ];

    /// <summary>These mostly leave a script that runs.</summary>
    private static readonly (string Name, Action<Mutation> Apply)[] OfMeaning =
    [
        ("rename", TokenMutations.Rename), ("confuse", TokenMutations.Confuse), ("operator", TokenMutations.Operator),
        ("value", ValueMutations.Value), ("statement", ValueMutations.Statement), ("argument", ValueMutations.Argument),
    ];

    private static readonly (string Name, Func<string, Random, string> Apply)[] OfBytes =
    [
        ("flip-bits", ByteMutations.FlipBits), ("nul", ByteMutations.InsertNul), ("invalid-utf8", ByteMutations.InsertInvalidUtf8),
        ("control", ByteMutations.InsertControl), ("cut", ByteMutations.Cut), ("byte", ByteMutations.Replace),
    ];

    /// <summary>Makes mutants; the same arguments make the same ones.</summary>
    /// <param name="scripts">What is mutated.</param>
    /// <param name="seed">Together with a mutant's number it decides what becomes of it.</param>
    public static IEnumerable<Mutant> Mutants(IReadOnlyList<SourceScript> scripts, int seed, int count)
    {
        for (var number = 0; number < count; number++)
            yield return Make(scripts, unchecked((seed * 1_000_003) + number), $"{seed}-{number:d4}");
    }

    private static Mutant Make(IReadOnlyList<SourceScript> scripts, int seed, string number)
    {
        var random = new Random(seed);
        var source = scripts[random.Next(scripts.Count)];
        if (random.Next(12) == 0)
        {
            var (name, apply) = OfBytes[random.Next(OfBytes.Length)];
            return new Mutant($"{source.Name}-{name}-{number}.php", apply(string.Concat(source.Tokens), random));
        }

        var kinds = random.Next(3) == 0 ? OfTokens : OfMeaning;
        var mutation = new Mutation(random, scripts, source);
        var last = "";
        for (var times = random.Next(1, 5); times > 0 && mutation.Where(_ => true).Count > 2; times--)
        {
            (last, var apply) = kinds[random.Next(kinds.Length)];
            apply(mutation);
        }

        return new Mutant($"{source.Name}-{last}-{number}.php", string.Concat(mutation.Tokens));
    }
}
