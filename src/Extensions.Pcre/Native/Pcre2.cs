using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Pcre.Native;

/// <summary>The functions of PCRE2 with 8-bit code units that the preg functions need, as the C header has them.</summary>
/// <remarks>The library is loaded by the first call, so a script without regular expressions never pays for it.</remarks>
internal static unsafe class Pcre2
{
    /// <summary>An offset in the output vector of a group that took no part in the match (<c>PCRE2_UNSET</c>).</summary>
    public static nuint Unset => nuint.MaxValue;

    private const string Library = "libpcre2-8.so.0";

    /// <summary>Compiles a pattern; null with an error number and a byte offset when it is wrong.</summary>
    [DllImport(Library, EntryPoint = "pcre2_compile_8")]
    public static extern nint Compile(byte* pattern, nuint length, CompileOptions options, int* errorCode, nuint* errorOffset, nint compileContext);

    [DllImport(Library, EntryPoint = "pcre2_code_free_8")]
    public static extern void FreeCode(nint code);

    [DllImport(Library, EntryPoint = "pcre2_jit_compile_8")]
    public static extern int JitCompile(nint code, uint options);

    /// <summary>Matches; the number of groups set, at least 1, or a negative <see cref="PcreStatus"/>.</summary>
    [DllImport(Library, EntryPoint = "pcre2_match_8")]
    public static extern int Match(nint code, byte* subject, nuint length, nuint start, MatchOptions options, nint matchData, nint matchContext);

    /// <summary>As <see cref="Match"/> without any checks, for patterns that the JIT compiled.</summary>
    [DllImport(Library, EntryPoint = "pcre2_jit_match_8")]
    public static extern int JitMatch(nint code, byte* subject, nuint length, nuint start, MatchOptions options, nint matchData, nint matchContext);

    [DllImport(Library, EntryPoint = "pcre2_pattern_info_8")]
    public static extern int PatternInfo(nint code, PatternInfoKind what, void* where);

    [DllImport(Library, EntryPoint = "pcre2_match_data_create_8")]
    public static extern nint CreateMatchData(uint pairs, nint generalContext);

    [DllImport(Library, EntryPoint = "pcre2_match_data_free_8")]
    public static extern void FreeMatchData(nint matchData);

    /// <summary>Start and end offsets, two a group, group 0 first.</summary>
    [DllImport(Library, EntryPoint = "pcre2_get_ovector_pointer_8")]
    [SuppressGCTransition]
    public static extern nuint* GetOffsets(nint matchData);

    /// <summary>The zero-terminated name of the last (*MARK) passed, or null.</summary>
    [DllImport(Library, EntryPoint = "pcre2_get_mark_8")]
    [SuppressGCTransition]
    public static extern byte* GetMark(nint matchData);

    /// <summary>Writes the zero-terminated text of an error.</summary>
    [DllImport(Library, EntryPoint = "pcre2_get_error_message_8")]
    public static extern int GetErrorMessage(int errorCode, byte* buffer, nuint size);

    [DllImport(Library, EntryPoint = "pcre2_compile_context_create_8")]
    public static extern nint CreateCompileContext(nint generalContext);

    [DllImport(Library, EntryPoint = "pcre2_compile_context_free_8")]
    public static extern void FreeCompileContext(nint compileContext);

    [DllImport(Library, EntryPoint = "pcre2_set_compile_extra_options_8")]
    public static extern int SetCompileExtraOptions(nint compileContext, uint options);

    [DllImport(Library, EntryPoint = "pcre2_match_context_create_8")]
    public static extern nint CreateMatchContext(nint generalContext);

    [DllImport(Library, EntryPoint = "pcre2_match_context_free_8")]
    public static extern void FreeMatchContext(nint matchContext);

    [DllImport(Library, EntryPoint = "pcre2_set_match_limit_8")]
    public static extern int SetMatchLimit(nint matchContext, uint limit);

    [DllImport(Library, EntryPoint = "pcre2_set_depth_limit_8")]
    public static extern int SetDepthLimit(nint matchContext, uint limit);

    [DllImport(Library, EntryPoint = "pcre2_jit_stack_create_8")]
    public static extern nint CreateJitStack(nuint startSize, nuint maxSize, nint generalContext);

    [DllImport(Library, EntryPoint = "pcre2_jit_stack_free_8")]
    public static extern void FreeJitStack(nint jitStack);

    /// <summary>With a null callback, <paramref name="data"/> is the stack itself.</summary>
    [DllImport(Library, EntryPoint = "pcre2_jit_stack_assign_8")]
    public static extern void AssignJitStack(nint matchContext, nint callback, nint data);

    /// <summary>Answers about the library's build; for text, the bytes written with the closing zero.</summary>
    [DllImport(Library, EntryPoint = "pcre2_config_8")]
    public static extern int Config(uint what, void* where);
}

/// <summary>Options of <see cref="Pcre2.Compile"/>.</summary>
[Flags]
internal enum CompileOptions : uint
{
    None = 0,
    Anchored = 0x80000000,
    Caseless = 0x00000008,
    DollarEndOnly = 0x00000010,
    DotAll = 0x00000020,
    DuplicateNames = 0x00000040,
    Extended = 0x00000080,
    Multiline = 0x00000400,
    NoAutoCapture = 0x00002000,
    UnicodeProperties = 0x00020000,
    Ungreedy = 0x00040000,
    Utf = 0x00080000,
}

/// <summary>Options of <see cref="Pcre2.Match"/>.</summary>
[Flags]
internal enum MatchOptions : uint
{
    None = 0,
    Anchored = 0x80000000,
    NoUtfCheck = 0x40000000,
    NotEmptyAtStart = 0x00000008,
}

/// <summary>What <see cref="Pcre2.PatternInfo"/> can be asked.</summary>
internal enum PatternInfoKind : uint
{
    AllOptions = 0,
    CaptureCount = 4,
    JitSize = 10,
    NameCount = 17,
    NameEntrySize = 18,
    NameTable = 19,
}

/// <summary>Negative results of matching that PHP tells apart.</summary>
internal enum PcreStatus
{
    NoMatch = -1,
    FirstUtf8Error = -3,
    LastUtf8Error = -23,
    BadOffset = -33,
    BadUtfOffset = -36,
    Internal = -44,
    JitStackLimit = -46,
    MatchLimit = -47,
    NoMemory = -48,
    DepthLimit = -53,
}
