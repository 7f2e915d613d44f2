using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// Files on their way to be run.
public sealed partial class ScriptEngine
{
    /// <summary>Reads what a name stands for by a stream, in a frame for the include itself.</summary>
    /// <param name="scope">The frame of the code that includes.</param>
    /// <param name="path">The name; null when there is nothing to open.</param>
    /// <param name="construct">"include" or the like.</param>
    /// <param name="failure">The warning when that fails; null where an exception follows.</param>
    /// <returns>Null, after warnings, when that failed.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[]? ReadStream(ref Frame scope, string? path, string construct, string? failure)
    {
        Frame loading = LoadingFrame(ref scope, construct);
        TopFrame = Frame.AddressOf(ref loading);
        byte[]? source = path is null ? null : Sources.ReadStream(this, path, construct);
        if (source is null && failure is not null)
            Warning(construct + "(): " + failure);
        TopFrame = loading.Caller;
        return source;
    }

    /// <summary>Compiles an included file, in a frame for the include itself.</summary>
    private UserFunction PrepareIncluded(ref Frame scope, ScriptSyntax syntax, string construct)
    {
        Frame loading = LoadingFrame(ref scope, construct);
        TopFrame = Frame.AddressOf(ref loading);
        UserFunction script = Prepare(syntax, scope.Function, construct);
        TopFrame = loading.Caller;
        return script;
    }

    private Frame LoadingFrame(ref Frame scope, string construct)
    {
        Frame loading = default;
        loading.Engine = this;
        loading.Function = new LoadingConstruct(scope.Function) { Name = construct };
        loading.Storage = NoValues.Array;
        loading.This = scope.This;
        loading.StaticClass = scope.StaticClass;
        loading.Line = scope.Line;
        loading.Caller = TopFrame;
        loading.PendingMark = Lifetime.PendingCount;
        return loading;
    }

    /// <summary>Runs the file that a setting names before or after the main script, with the global variables. Null when it ended normally, else the exit status.</summary>
    /// <param name="setting"><c>auto_prepend_file</c> or <c>auto_append_file</c>.</param>
    private int? RunAutomatic(string setting)
    {
        if (Ini.GetChanged(setting) is not { Length: > 0 } path)
            return null;
        return RunGuarded(() =>
        {
            string? resolved = Sources.IsUrl(path) ? null : Sources.Resolve(this, path);
            byte[]? source = resolved is null ? null : Sources.ReadFile(this, resolved);
            if (source is null && (resolved is not null || Sources.IsUrl(path)))
                source = Sources.ReadStream(this, resolved ?? path, "Unknown");
            else if (source is null)
                Warning("Unknown: Failed to open stream: No such file or directory");
            if (source is null)
                FatalError("Failed opening required '" + path + "' (include_path='" + Ini.IncludePath + "')");
            string name = resolved ?? path;
            NoteIncluded(name);
            UserFunction script;
            try
            {
                ScriptSyntax syntax = ScriptParser.Parse(source, name, FileOptions);
                ReportWarnings(syntax);
                script = Prepare(syntax, null, "");
            }
            catch (PhpSyntaxException error)
            {
                throw Failure(error, name);
            }

            return RunWith(Globals, null, null, script);
        });
    }
}
