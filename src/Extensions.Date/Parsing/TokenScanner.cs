namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>
/// Finds which rule matches the longest piece of a text; of several with the same length, the first. It steps through sets of states, each of
/// which it numbers when it first comes to it, so that texts like earlier ones cost a look into a table for each byte.
/// </summary>
internal sealed class TokenScanner
{
    private const short Unknown = -1;
    private const short Nowhere = -2;
    private const int None = -1;

    private readonly TokenRules _rules;
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>For each set of states, its members that wait for a byte, as chars.</summary>
    private readonly List<string> _members = [];

    /// <summary>For each set of states, the first rule that is complete in it, or <see cref="None"/>.</summary>
    private readonly List<int> _completed = [];

    /// <summary>For each set of states and byte, the next set.</summary>
    private readonly List<short[]> _steps = [];

    // The set that is being built.
    private readonly bool[] _isMember;
    private readonly char[] _waiting;
    private int _waitingCount;
    private int _rule;

    public TokenScanner(TokenRules rules)
    {
        _rules = rules;
        _isMember = new bool[rules.Count];
        _waiting = new char[rules.Count];
        Begin();
        Include(rules.Start);
        Finish();
    }

    /// <summary>The rule that matches at a position.</summary>
    /// <param name="text">Followed by zero bytes, which rules may match.</param>
    /// <param name="start">Where.</param>
    /// <param name="end">Receives the position behind the match; may be behind the text.</param>
    public int Match(ReadOnlySpan<byte> text, int start, out int end)
    {
        int state = 0;
        int rule = None;
        end = start;
        for (int position = start; ; position++)
        {
            byte value = position < text.Length ? text[position] : (byte)0;
            short next = _steps[state][value];
            if (next == Unknown)
                next = Step(state, value);
            if (next == Nowhere)
                return rule;
            state = next;
            if (_completed[state] == None)
                continue;
            rule = _completed[state];
            end = position + 1;
        }
    }

    private short Step(int state, byte value)
    {
        Begin();
        foreach (char member in _members[state])
        {
            if ((_rules.SetOf(member)![value >> 6] >> (value & 63) & 1) != 0)
                Include(_rules.Next(member));
        }

        return _steps[state][value] = Finish();
    }

    private void Begin()
    {
        Array.Clear(_isMember);
        _waitingCount = 0;
        _rule = None;
    }

    /// <summary>Adds a state, and those that it leads to without a byte.</summary>
    private void Include(int state)
    {
        while (state >= 0 && !_isMember[state])
        {
            _isMember[state] = true;
            if (_rules.SetOf(state) is not null)
            {
                _waiting[_waitingCount++] = (char)state;
                return;
            }

            if (_rules.Next(state) < 0)
            {
                int rule = _rules.Other(state);
                if (_rule == None || rule < _rule)
                    _rule = rule;
                return;
            }

            Include(_rules.Next(state));
            state = _rules.Other(state);
        }
    }

    private short Finish()
    {
        if (_waitingCount == 0 && _rule == None)
            return Nowhere;
        var members = new string(_waiting, 0, _waitingCount);
        string key = members + (char)(_rule + 1);
        if (_numbers.TryGetValue(key, out int number))
            return (short)number;
        number = _members.Count;
        _numbers.Add(key, number);
        _members.Add(members);
        _completed.Add(_rule);
        _steps.Add(UnknownSteps());
        return (short)number;
    }

    /// <summary>A plain loop: the framework's filling has to be compiled at run time.</summary>
    private static short[] UnknownSteps()
    {
        var steps = new short[256];
        for (int i = 0; i < steps.Length; i++)
            steps[i] = Unknown;
        return steps;
    }
}
