namespace MiniPhp.Tools.HostileScripts;

/// <summary>A script on its way to a mutant.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<SourceScript> scripts, SourceScript source)
{
    /// <summary>Decides all that is left to chance.</summary>
    public Random Random => random;

    /// <summary>What is mutated; never empty of code.</summary>
    public List<string> Tokens { get; } = [.. source.Tokens];

    /// <summary>The places of all tokens that are code and fulfil a condition.</summary>
    public List<int> Where(Predicate<string> condition)
    {
        var places = new List<int>();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (ScriptTokens.IsCode(Tokens[i]) && condition(Tokens[i]))
                places.Add(i);
        }

        return places;
    }

    /// <summary>The place of some code, after the opening tag where there is any.</summary>
    public int AnyCode()
    {
        var code = Where(token => token != "<?php");
        return code.Count == 0 ? 0 : OneOf(code);
    }

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public SourceScript OtherScript() => OneOf(scripts);

    public string ForeignToken()
    {
        var tokens = OtherScript().Tokens;
        for (; ;)
        {
            if (OneOf(tokens) is var token && ScriptTokens.IsCode(token))
                return token;
        }
    }
}
