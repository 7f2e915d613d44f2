using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>A wrapper that a script wrote.</summary>
/// <param name="userClass">The class with its methods.</param>
/// <param name="isUrl">Registered as remote.</param>
/// <remarks>https://www.php.net/manual/en/class.streamwrapper.php</remarks>
internal sealed class UserWrapper(PhpClass userClass, bool isUrl) : StreamWrapper
{
    private PhpString? _opening;

    public override string Label => "user-space";

    public override bool IsUrl => isUrl;

    public override PhpStream? Open(StreamOpening opening)
    {
        if (opening.Path.Equals(_opening))
            return opening.Fail("infinite recursion prevented");
        Engine engine = opening.Engine;
        _opening = opening.Path;
        StreamWrapperTable wrappers = StreamWrapperTable.Of(engine);
        bool wasForInclude = wrappers.IsOpeningForInclude;
        wrappers.IsOpeningForInclude |= !IsUrl && (opening.Options & StreamOptions.ForInclude) != 0;
        try
        {
            if (UserObject.Make(engine, userClass, opening.Context) is not { } made)
                return null;
            var openedPath = new PhpReference(Value.Null) { Holders = 1 };
            bool isOpen = made.TryCall("stream_open", out Value result, mayBeMissing: true,
                opening.Path, Value.FromLatin1(opening.Mode), (long)opening.Options, Value.FromReference(openedPath)) && Conversions.ToBool(result);
            if (isOpen)
            {
                if (openedPath.Value.IsString)
                    opening.OpenedPath = openedPath.Value.AsString;
                return new PhpStream(engine, new UserOperations(made), opening.Mode) { WrapperData = made.Target };
            }

            made.Release();
            return opening.Fail("\"" + userClass.PrintedName + "::stream_open\" call failed");
        }
        finally
        {
            wrappers.IsOpeningForInclude = wasForInclude;
            _opening = null;
        }
    }

    public override PhpStream? OpenDirectory(StreamOpening opening)
    {
        if (opening.Path.Equals(_opening))
            return opening.Fail("infinite recursion prevented");
        Engine engine = opening.Engine;
        _opening = opening.Path;
        try
        {
            if (UserObject.Make(engine, userClass, opening.Context) is not { } made)
                return null;
            if (made.TryCall("dir_opendir", out Value result, mayBeMissing: true, opening.Path, (long)opening.Options) && Conversions.ToBool(result))
                return new PhpStream(engine, new UserDirectoryOperations(made), opening.Mode) { WrapperData = made.Target };
            made.Release();
            return opening.Fail("\"" + userClass.PrintedName + "::dir_opendir\" call failed");
        }
        finally
        {
            _opening = null;
        }
    }

    public override bool TryStat(Engine engine, PhpString path, StatOptions options, StreamContext? context, out StreamStatus status)
    {
        status = default;
        if (UserObject.Make(engine, userClass, context) is not { } made)
            return false;
        bool isKnown = made.TryCall("url_stat", out Value result, mayBeMissing: false, path, (long)options) && result.IsArray;
        if (isKnown)
            status = UserOperations.StatusOf(engine, result.AsArray);
        made.Release();
        return isKnown;
    }

    public override bool? Unlink(Engine engine, PhpString path, StreamContext? context) => Ask(engine, context, "unlink", path);

    public override bool CanRename => true;

    public override bool Rename(Engine engine, PhpString from, PhpString to, StreamContext? context) => Ask(engine, context, "rename", from, to);

    public override bool MakeDirectory(Engine engine, PhpString path, long mode, bool recursive, StreamContext? context)
        => Ask(engine, context, "mkdir", path, mode, (long)StreamOptions.ReportErrors | (recursive ? 1L : 0));

    public override bool RemoveDirectory(Engine engine, PhpString path, StreamContext? context)
        => Ask(engine, context, "rmdir", path, (long)StreamOptions.ReportErrors);

    public override bool? SetMetadata(Engine engine, PhpString path, MetadataOption option, Value value, StreamContext? context)
        => Ask(engine, context, "stream_metadata", path, (long)option, value);

    private bool Ask(Engine engine, StreamContext? context, string method, params ReadOnlySpan<Value> arguments)
    {
        if (UserObject.Make(engine, userClass, context) is not { } made)
            return false;
        bool answer = made.Succeeds(method, arguments);
        made.Release();
        return answer;
    }
}
