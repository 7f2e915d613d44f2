namespace MiniPhp.Extensions.Pcre.Native;

/// <summary>What one engine shares among its patterns and matches: limits, the JIT's stack, output vectors to use again.</summary>
internal sealed class PcreContexts
{
    /// <summary>Groups that a pooled output vector has room for; patterns with more get one of their own.</summary>
    public const int PooledGroups = 32;

    private const uint AllowLookaroundBsk = 0x40;
    private const int JitStackStart = 32 * 1024;
    private const int JitStackMax = 192 * 1024;
    private const int MaxIdle = 8;

    private readonly nint[] _idle = new nint[MaxIdle];
    private int _idleCount;
    private nint _jitStack;
    private bool _useJit;

    /// <summary>Makes contexts with the library's own limits and no JIT.</summary>
    /// <exception cref="DllNotFoundException">There is no PCRE2 library.</exception>
    public PcreContexts()
    {
        Compile = Pcre2.CreateCompileContext(0);
        Pcre2.SetCompileExtraOptions(Compile, AllowLookaroundBsk);
        Match = Pcre2.CreateMatchContext(0);
    }

    ~PcreContexts()
    {
        while (_idleCount > 0)
            Pcre2.FreeMatchData(_idle[--_idleCount]);
        Pcre2.FreeCompileContext(Compile);
        Pcre2.FreeMatchContext(Match);
        if (_jitStack != 0)
            Pcre2.FreeJitStack(_jitStack);
    }

    /// <summary>The pcre2_compile_context.</summary>
    public nint Compile { get; }

    /// <summary>The pcre2_match_context.</summary>
    public nint Match { get; }

    /// <summary>The ini setting pcre.jit: compile patterns to machine code, match with a stack of 32 to 192 KB.</summary>
    public bool UseJit
    {
        get => _useJit;
        set
        {
            _useJit = value;
            if (value && _jitStack == 0)
                _jitStack = Pcre2.CreateJitStack(JitStackStart, JitStackMax, 0);
            Pcre2.AssignJitStack(Match, 0, value ? _jitStack : 0);
        }
    }

    /// <summary>The ini setting pcre.backtrack_limit.</summary>
    public void SetBacktrackLimit(long limit) => Pcre2.SetMatchLimit(Match, (uint)limit);

    /// <summary>The ini setting pcre.recursion_limit.</summary>
    public void SetRecursionLimit(long limit) => Pcre2.SetDepthLimit(Match, (uint)limit);

    /// <summary>An output vector with room for <paramref name="groups"/> groups. Give it back with <see cref="ReturnMatchData"/>.</summary>
    public nint RentMatchData(int groups)
    {
        if (groups > PooledGroups)
            return Pcre2.CreateMatchData((uint)groups, 0);
        return _idleCount > 0 ? _idle[--_idleCount] : Pcre2.CreateMatchData(PooledGroups, 0);
    }

    /// <summary>Takes back what <see cref="RentMatchData"/> gave for the same number of groups.</summary>
    public void ReturnMatchData(nint matchData, int groups)
    {
        if (groups > PooledGroups || _idleCount == MaxIdle)
            Pcre2.FreeMatchData(matchData);
        else
            _idle[_idleCount++] = matchData;
    }
}
