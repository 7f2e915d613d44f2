using System.Runtime.InteropServices;

namespace MiniPhp.Tools.Phpt;

/// <summary>
/// A compiled PCRE2 pattern. Expectations are PCRE patterns, so the engine that PHP's own runner uses decides about them,
/// with the limits that PHP sets: a match that needs more fails there and here.
/// </summary>
internal sealed unsafe class Pcre : IDisposable
{
    private const string Library = "libpcre2-8.so.0";
    private const uint DotAll = 0x00000020;
    private const uint JitComplete = 0x00000001;

    /// <summary>PHP's JIT stack: 32 to 192 KiB.</summary>
    private const nuint JitStackStart = 32 * 1024, JitStackMaximum = 192 * 1024;

    private nint _code;
    private readonly nint _matchData;
    private readonly nint _matchContext;
    private readonly nint _jitStack;

    private Pcre(nint code)
    {
        _code = code;
        pcre2_jit_compile_8(code, JitComplete);
        _matchData = pcre2_match_data_create_from_pattern_8(code, 0);
        _matchContext = pcre2_match_context_create_8(0);
        _jitStack = pcre2_jit_stack_create_8(JitStackStart, JitStackMaximum, 0);
        pcre2_jit_stack_assign_8(_matchContext, 0, _jitStack);
        // run-tests.php lifts pcre.backtrack_limit to the largest integer.
        pcre2_set_match_limit_8(_matchContext, uint.MaxValue);
    }

    /// <summary>Compiles <c>/^pattern$/s</c>; null when PCRE refuses the pattern.</summary>
    public static Pcre? CompileWhole(string pattern)
    {
        var bytes = ByteText.Bytes("^" + pattern + "$");
        int error;
        nuint offset;
        fixed (byte* start = bytes)
        {
            var code = pcre2_compile_8(start, (nuint)bytes.Length, DotAll, &error, &offset, 0);
            return code == 0 ? null : new Pcre(code);
        }
    }

    public bool IsMatch(string subject)
    {
        var bytes = ByteText.Bytes(subject + "\0");
        fixed (byte* start = bytes)
            return pcre2_match_8(_code, start, (nuint)subject.Length, 0, 0, _matchData, _matchContext) > 0;
    }

    public void Dispose()
    {
        if (_code == 0)
            return;
        pcre2_match_data_free_8(_matchData);
        pcre2_match_context_free_8(_matchContext);
        pcre2_jit_stack_free_8(_jitStack);
        pcre2_code_free_8(_code);
        _code = 0;
        GC.SuppressFinalize(this);
    }

    ~Pcre() => Dispose();

    [DllImport(Library)]
    private static extern nint pcre2_compile_8(byte* pattern, nuint length, uint options, int* error, nuint* offset, nint context);

    [DllImport(Library)]
    private static extern int pcre2_jit_compile_8(nint code, uint options);

    [DllImport(Library)]
    private static extern nint pcre2_match_data_create_from_pattern_8(nint code, nint context);

    [DllImport(Library)]
    private static extern nint pcre2_match_context_create_8(nint context);

    [DllImport(Library)]
    private static extern int pcre2_set_match_limit_8(nint matchContext, uint limit);

    [DllImport(Library)]
    private static extern nint pcre2_jit_stack_create_8(nuint start, nuint maximum, nint context);

    [DllImport(Library)]
    private static extern void pcre2_jit_stack_assign_8(nint matchContext, nint callback, nint stack);

    [DllImport(Library)]
    private static extern int pcre2_match_8(nint code, byte* subject, nuint length, nuint start, uint options, nint data, nint context);

    [DllImport(Library)]
    private static extern void pcre2_match_data_free_8(nint data);

    [DllImport(Library)]
    private static extern void pcre2_match_context_free_8(nint context);

    [DllImport(Library)]
    private static extern void pcre2_jit_stack_free_8(nint stack);

    [DllImport(Library)]
    private static extern void pcre2_code_free_8(nint code);
}
