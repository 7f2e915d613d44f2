namespace MiniPhp.Extensions.Iconv;

/// <summary>Looks for a sequence of characters in others that come one by one.</summary>
/// <param name="wanted">The sequence, UCS-4.</param>
internal ref struct CharacterSearch(ReadOnlySpan<uint> wanted)
{
    private readonly ReadOnlySpan<uint> _wanted = wanted;
    private int _matched;

    /// <summary>Where the sequence begins, or what may become it; -1 for nowhere.</summary>
    public long Start { get; private set; } = -1;

    /// <summary>Takes a character; true when the sequence is complete with it.</summary>
    /// <param name="character">The character.</param>
    /// <param name="position">Its position.</param>
    public bool Next(uint character, long position)
    {
        if (_wanted.IsEmpty)
            return false;
        if (character == _wanted[_matched])
        {
            if (Start < 0)
                Start = position;
            return ++_matched == _wanted.Length;
        }

        Resume(character);
        return false;
    }

    /// <summary>Begins anew behind a place that was found.</summary>
    public void Restart()
    {
        _matched = 0;
        Start = -1;
    }

    /// <summary>What was matched so far may end with a beginning of the sequence, which the character continues.</summary>
    private void Resume(uint character)
    {
        int prefix = 0;
        for (int at = 1; at < _matched; at++)
        {
            if (_wanted[at] == _wanted[prefix])
            {
                prefix++;
            }
            else
            {
                at -= prefix;
                prefix = 0;
            }
        }

        if (character == _wanted[prefix])
        {
            Start += _matched - prefix;
            _matched = prefix + 1;
        }
        else
        {
            Restart();
        }
    }
}
