namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>What was wrong with a text that a date was read from.</summary>
internal sealed class ParseProblems
{
    public List<ParseProblem> Warnings { get; } = [];

    public List<ParseProblem> Errors { get; } = [];

    public ParseProblem? FirstError => Errors.Count > 0 ? Errors[0] : null;

    public bool IsEmpty => Warnings.Count == 0 && Errors.Count == 0;
}

/// <summary>One problem.</summary>
/// <param name="Position">In bytes from the start of the text without white space around it.</param>
/// <param name="Character">The byte there; 0 at the end.</param>
/// <param name="Message">PHP's words.</param>
internal sealed record ParseProblem(int Position, byte Character, string Message);
