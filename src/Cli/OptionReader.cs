namespace MiniPhp.Cli;

/// <summary>One option that the program knows.</summary>
/// <param name="Letter">The short form; '\0' when it has only long ones.</param>
/// <param name="TakesArgument">The argument may follow as <c>-dX</c>, <c>-d=X</c>, <c>-d X</c>, <c>--define=X</c> or <c>--define X</c>.</param>
/// <param name="Names">The long forms; the first one identifies an option without a letter.</param>
internal sealed record Option(char Letter, bool TakesArgument, params string[] Names);

/// <summary>
/// Reads options from the front of an argument list as PHP does: single letters may be put together, an argument
/// may be attached, and everything stops at <c>--</c>, at <c>-</c> and at the first argument that is not an option.
/// </summary>
internal sealed class OptionReader(Option[] known, string[] arguments)
{
    /// <summary>Position of the next letter inside a group like <c>-nr</c>; 0 outside.</summary>
    private int _letter;

    /// <summary>Where the last letter stood in its group; a wrong long option is reported there.</summary>
    private int _lastLetter;

    /// <summary>Index of the first argument that has not been read.</summary>
    public int Position { get; private set; }

    /// <summary>The argument of the option read last, when it takes one.</summary>
    public string Argument { get; private set; } = "";

    /// <summary>What is wrong with the arguments, in PHP's words, after <see cref="Read"/> returned <see cref="Invalid"/>.</summary>
    public string Error { get; private set; } = "";

    /// <summary>Returned in place of an option when the arguments are wrong.</summary>
    public static Option Invalid { get; } = new('\0', false);

    /// <summary>The next option, <see cref="Invalid"/>, or null when there are no more.</summary>
    public Option? Read()
    {
        if (Position >= arguments.Length)
            return null;
        string argument = arguments[Position];
        if (_letter == 0 && (argument.Length < 2 || argument[0] != '-'))
            return null;
        if (argument.StartsWith("--", StringComparison.Ordinal))
            return ReadLong(argument);
        if (_letter == 0)
            _letter = 1;
        return ReadLetter(argument);
    }

    private Option? ReadLong(string argument)
    {
        if (argument.Length == 2)
        {
            Position++;
            return null;
        }

        int equals = argument.IndexOf('=', 2);
        string name = equals < 0 ? argument[2..] : argument[2..equals];
        foreach (Option option in known)
        {
            if (Array.IndexOf(option.Names, name) < 0)
                continue;
            _lastLetter = 0;
            if (option.TakesArgument)
                return TakeArgument(option, equals < 0 ? "" : argument[equals..], 1);
            Position++;
            return option;
        }

        Position++;
        return Fail(Position, _lastLetter + 1, "no argument for option -");
    }

    private Option ReadLetter(string argument)
    {
        char letter = argument[_letter];
        int at = _letter + 1;
        _lastLetter = _letter;
        if (letter == ':')
        {
            Leave();
            return Fail(Position, at, ": in flags");
        }

        foreach (Option option in known)
        {
            if (option.Letter != letter)
                continue;
            if (option.TakesArgument)
            {
                string attached = argument[(_letter + 1)..];
                _letter = 0;
                return TakeArgument(option, attached, at);
            }

            NextLetter(argument);
            return option;
        }

        int wrong = Position + 1;
        NextLetter(argument);
        return Fail(wrong, at, "option not found " + letter);
    }

    private Option TakeArgument(Option option, string attached, int at)
    {
        Position++;
        if (attached.Length > 0)
        {
            Argument = attached[0] == '=' ? attached[1..] : attached;
        }
        else
        {
            if (Position >= arguments.Length)
                return Fail(Position, at, "no argument for option " + (at == 1 ? '-' : option.Letter));
            Argument = arguments[Position++];
        }

        return option;
    }

    private void NextLetter(string argument)
    {
        if (_letter + 1 < argument.Length)
            _letter++;
        else
            Leave();
    }

    private void Leave()
    {
        _letter = 0;
        Position++;
    }

    private Option Fail(int argument, int character, string problem)
    {
        Error = $"Error in argument {argument}, char {character}: {problem}";
        return Invalid;
    }
}
