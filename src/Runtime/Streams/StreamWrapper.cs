using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>What is changed by <see cref="StreamWrapper.SetMetadata"/>.</summary>
public enum MetadataOption
{
    Touch = 1,
    OwnerName = 2,
    Owner = 3,
    GroupName = 4,
    Group = 5,
    Access = 6,
}

/// <summary>How <see cref="StreamWrapper.TryStat"/> looks.</summary>
[Flags]
public enum StatOptions
{
    None = 0,

    /// <summary>A link itself, not what it points to.</summary>
    Link = 1,

    /// <summary>Nothing is reported when it fails.</summary>
    Quiet = 2,

    /// <summary>open_basedir was looked at already.</summary>
    IgnoreBaseDirectory = 4,
}

/// <summary>Opens what names with a certain scheme stand for. Objects belong to one engine.</summary>
public abstract class StreamWrapper
{
    /// <summary>The wrapper_type of stream_get_meta_data(): "plainfile", "PHP", "user-space", …</summary>
    public abstract string Label { get; }

    /// <summary>Remote: allow_url_fopen and allow_url_include apply, and it is not local.</summary>
    public virtual bool IsUrl => false;

    /// <summary>fstat() on its streams does not tell about the connection below.</summary>
    public virtual bool HidesStatus => false;

    /// <summary>Opens a stream; null when that fails, after <see cref="StreamOpening.Fail"/> or with <see cref="StreamOpening.Errno"/>.</summary>
    public virtual PhpStream? Open(StreamOpening opening) => opening.Fail("wrapper does not support stream open");

    /// <summary>One of its streams was closed, and its operations with it.</summary>
    public virtual void OnStreamClosed(PhpStream stream)
    {
    }

    /// <summary>Opens a directory, as <see cref="Open"/>.</summary>
    public virtual PhpStream? OpenDirectory(StreamOpening opening) => opening.Fail("not implemented");

    /// <summary>What stat() says about a name; false when there is nothing or it cannot be told.</summary>
    public virtual bool TryStat(Engine engine, PhpString path, StatOptions options, StreamContext? context, out StreamStatus status)
    {
        status = default;
        return false;
    }

    /// <summary>Removes a file, reporting why not. Null: not supported.</summary>
    public virtual bool? Unlink(Engine engine, PhpString path, StreamContext? context) => null;

    /// <summary>Whether there is a rename operation at all.</summary>
    public virtual bool CanRename => false;

    /// <summary>Renames a file or directory, reporting why not.</summary>
    public virtual bool Rename(Engine engine, PhpString from, PhpString to, StreamContext? context) => false;

    /// <summary>Makes a directory, reporting why not.</summary>
    public virtual bool MakeDirectory(Engine engine, PhpString path, long mode, bool recursive, StreamContext? context) => false;

    /// <summary>Removes an empty directory, reporting why not.</summary>
    public virtual bool RemoveDirectory(Engine engine, PhpString path, StreamContext? context) => false;

    /// <summary>Changes times, owner or permissions, reporting why not. Null: not supported.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">The whole name.</param>
    /// <param name="option">What.</param>
    /// <param name="value">For Touch an array of modification and access time, possibly empty for now; else a name or number.</param>
    /// <param name="context">Options for the wrapper.</param>
    public virtual bool? SetMetadata(Engine engine, PhpString path, MetadataOption option, Value value, StreamContext? context) => null;
}
