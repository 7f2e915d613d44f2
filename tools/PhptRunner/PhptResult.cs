namespace MiniPhp.Tools.Phpt;

/// <summary>The verdicts of PHP's own runner.</summary>
internal enum PhptVerdict
{
    Pass,
    Fail,

    /// <summary>Its preconditions are not met: <see cref="PhptResult.Reason"/> says which.</summary>
    Skip,

    /// <summary>It fails as its XFAIL section says.</summary>
    ExpectedFail,

    /// <summary>It passes at the second attempt only, or although XFAIL says that it fails, or fails after a warning.</summary>
    Warn,

    /// <summary>"Borked": no test at all, or its SKIPIF or CLEAN section prints what it must not.</summary>
    Bork,
}

/// <summary>The outcome of one test.</summary>
/// <param name="Name">Path below the root; a redirected test has the redirecting test's name and a colon before it.</param>
/// <param name="Title">Its TEST section.</param>
/// <param name="Reason">Why it was skipped, is expected to fail, warned or borked; otherwise "".</param>
internal sealed record PhptResult(string Name, string Title, PhptVerdict Verdict, string Reason)
{
    public TimeSpan Time { get; init; }

    /// <summary>What was expected, where the output differs from it.</summary>
    public OutputMatcher? Expected { get; init; }

    /// <summary>The normalized output.</summary>
    public string Output { get; init; } = "";
}

/// <summary>A test to be run.</summary>
/// <param name="Path">Absolute path of the <c>.phpt</c> file.</param>
/// <param name="Name">See <see cref="PhptResult.Name"/>.</param>
internal sealed record PhptTask(string Path, string Name)
{
    /// <summary>Set where another test's REDIRECTTEST section led here.</summary>
    public PhptRedirect? Redirect { get; init; }
}

/// <summary>What a REDIRECTTEST section asks for.</summary>
/// <param name="ScriptDirectory">Where the scripts of the redirected tests are written: the redirecting test's folder.</param>
/// <param name="TestDirectory">The folder of tests that it leads to, as written in the section.</param>
/// <param name="Variables">Environment variables for them.</param>
/// <param name="Extensions">Extensions that the redirecting test needs.</param>
internal sealed record PhptRedirect(
    string ScriptDirectory, string TestDirectory, IReadOnlyDictionary<string, string> Variables, string[] Extensions);
