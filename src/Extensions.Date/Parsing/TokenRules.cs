namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>
/// Several patterns as one graph of states: of each state either one byte of a set leads on, or two ways lead on without a byte, or a rule
/// is complete. Immutable.
/// </summary>
internal sealed class TokenRules
{
    private readonly List<ulong[]?> _sets = [];
    private readonly List<int> _next = [];
    private readonly List<int> _other = [];

    /// <param name="patterns">In the order of precedence.</param>
    public TokenRules(ReadOnlySpan<PatternNode> patterns)
    {
        int start = -1;
        for (int rule = patterns.Length - 1; rule >= 0; rule--)
        {
            int end = AddState(null, -1, rule);
            int first = Emit(patterns[rule], end);
            start = start < 0 ? first : AddState(null, first, start);
        }

        Start = start;
    }

    public int Start { get; }

    public int Count => _next.Count;

    /// <summary>The bytes that lead from a state to <see cref="Next"/>; null for the other kinds of states.</summary>
    public ulong[]? SetOf(int state) => _sets[state];

    /// <summary>Where the state leads; negative when it completes a rule.</summary>
    public int Next(int state) => _next[state];

    /// <summary>The second way of a state without bytes (negative for none), or the rule that it completes.</summary>
    public int Other(int state) => _other[state];

    /// <summary>Adds what matches a pattern and then goes on at a state; returns where it begins.</summary>
    private int Emit(PatternNode node, int next)
    {
        switch (node.Kind)
        {
            case PatternKind.Bytes:
                return AddState(node.Set, next, -1);
            case PatternKind.Sequence:
                for (int i = node.Parts.Length - 1; i >= 0; i--)
                    next = Emit(node.Parts[i], next);
                return next;
            case PatternKind.Choice:
                int choice = Emit(node.Parts[^1], next);
                for (int i = node.Parts.Length - 2; i >= 0; i--)
                    choice = AddState(null, Emit(node.Parts[i], next), choice);
                return choice;
            default:
                return EmitRepetition(node, next);
        }
    }

    private int EmitRepetition(PatternNode node, int next)
    {
        int start = next;
        if (node.Most == 0)
        {
            int loop = AddState(null, -1, next);
            _next[loop] = Emit(node.Parts[0], loop);
            start = loop;
        }
        else
        {
            for (int i = node.Least; i < node.Most; i++)
                start = AddState(null, Emit(node.Parts[0], start), next);
        }

        for (int i = 0; i < node.Least; i++)
            start = Emit(node.Parts[0], start);
        return start;
    }

    private int AddState(ulong[]? set, int next, int other)
    {
        _sets.Add(set);
        _next.Add(next);
        _other.Add(other);
        return _next.Count - 1;
    }
}
