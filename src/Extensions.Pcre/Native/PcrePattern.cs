using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre.Native;

/// <summary>A compiled pattern. Immutable; the native code is freed when nothing refers to the object any more.</summary>
internal sealed unsafe class PcrePattern
{
    private const uint JitComplete = 1;
    private const int ErrorTextSize = 128;

    private PcrePattern(nint code, PatternSyntax syntax)
    {
        Code = code;
        IsUtf = (syntax.Options & CompileOptions.Utf) != 0;
        MayHaveMarks = syntax.Body.IndexOf("(*"u8) >= 0;
        uint all;
        Pcre2.PatternInfo(code, PatternInfoKind.AllOptions, &all);
        NeedsUtf8 = ((CompileOptions)all & CompileOptions.Utf) != 0;
        uint captures;
        Pcre2.PatternInfo(code, PatternInfoKind.CaptureCount, &captures);
        GroupCount = (int)captures + 1;
        GroupNames = ReadNames();
    }

    ~PcrePattern() => Pcre2.FreeCode(Code);

    /// <summary>The pcre2_code.</summary>
    public nint Code { get; }

    /// <summary>Capturing groups, the whole match counted.</summary>
    public int GroupCount { get; }

    /// <summary>Names by group number, null for groups without one; null when no group has one.</summary>
    public PhpString?[]? GroupNames { get; }

    /// <summary>The /u modifier: characters may take several bytes.</summary>
    public bool IsUtf { get; }

    /// <summary>
    /// Subjects have to be checked to be UTF-8: by the /u modifier, or as the pattern begins with <c>(*UTF)</c>. PHP does not look for the
    /// latter, and then reads what is not UTF-8 beyond its end.
    /// </summary>
    public bool NeedsUtf8 { get; }

    /// <summary>False when no match has a <see cref="MatchIterator.Mark"/>.</summary>
    public bool MayHaveMarks { get; }

    /// <summary>Machine code exists.</summary>
    public bool HasJit { get; private set; }

    /// <summary>Compiles what <paramref name="syntax"/> says.</summary>
    /// <param name="syntax">A pattern without problems.</param>
    /// <param name="contexts">The engine's.</param>
    /// <param name="problem">PHP's words for what is wrong, or null. Can be set beside a result: then the JIT failed, which is worth a warning only.</param>
    /// <returns>null when the pattern is wrong.</returns>
    public static PcrePattern? Compile(PatternSyntax syntax, PcreContexts contexts, out string? problem)
    {
        int error;
        nuint offset;
        nint code;
        fixed (byte* body = syntax.Body)
        {
            // An empty span has a null address, which PCRE2 takes for a mistake even with length 0.
            byte none = 0;
            code = Pcre2.Compile(body == null ? &none : body, (nuint)syntax.Body.Length, syntax.Options, &error, &offset, contexts.Compile);
        }

        if (code == 0)
        {
            problem = $"Compilation failed: {ErrorText(error)} at offset {offset}";
            return null;
        }

        var pattern = new PcrePattern(code, syntax);
        problem = contexts.UseJit ? pattern.CompileJit(contexts) : null;
        return pattern;
    }

    /// <summary>Bytes of the character at <paramref name="offset"/>, which must be inside the subject.</summary>
    public int CharacterLength(ReadOnlySpan<byte> subject, int offset)
    {
        int end = offset + 1;
        while (IsUtf && end < subject.Length && (subject[end] & 0xC0) == 0x80)
            end++;
        return end - offset;
    }

    private string? CompileJit(PcreContexts contexts)
    {
        int result = Pcre2.JitCompile(Code, JitComplete);
        if (result >= 0)
        {
            nuint size = 0;
            HasJit = Pcre2.PatternInfo(Code, PatternInfoKind.JitSize, &size) == 0 && size > 0;
            return null;
        }

        if (result != (int)PcreStatus.NoMemory)
            return $"JIT compilation failed: {ErrorText(result)}";

        contexts.UseJit = false;
        return "Allocation of JIT memory failed, PCRE JIT will be disabled. This is likely caused by security restrictions. "
            + "Either grant PHP permission to allocate executable memory, or set pcre.jit=0";
    }

    private PhpString?[]? ReadNames()
    {
        uint count;
        uint entrySize;
        byte* table;
        Pcre2.PatternInfo(Code, PatternInfoKind.NameCount, &count);
        if (count == 0)
            return null;

        Pcre2.PatternInfo(Code, PatternInfoKind.NameEntrySize, &entrySize);
        Pcre2.PatternInfo(Code, PatternInfoKind.NameTable, &table);
        var names = new PhpString?[GroupCount];
        for (uint i = 0; i < count; i++, table += entrySize)
            names[(table[0] << 8) | table[1]] = PhpString.From(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(table + 2));
        return names;
    }

    private static string ErrorText(int error)
    {
        byte* text = stackalloc byte[ErrorTextSize];
        Pcre2.GetErrorMessage(error, text, ErrorTextSize);
        return PhpString.From(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text)).ToLatin1();
    }
}
