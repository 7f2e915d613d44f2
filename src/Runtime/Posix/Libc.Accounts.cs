using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// Users and groups, as the system's databases have them.
public static unsafe partial class Libc
{
    /// <summary>The id of a user by name; -1 when there is none.</summary>
    public static long UserNumber(ReadOnlySpan<byte> user) => User(user, out _) is { } found ? found.Id : -1;

    /// <summary>The id of a group by name; -1 when there is none.</summary>
    public static long GroupNumber(ReadOnlySpan<byte> group) => Group(group, out _) is { } found ? found.Id : -1;

    /// <summary>A user by name; null when there is none, with an error when that could not be found out.</summary>
    public static UserAccount? User(ReadOnlySpan<byte> name, out int error)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
        {
            LastError = 0;
            return Account(getpwnam(text), out error);
        }
    }

    /// <summary>A user by number.</summary>
    public static UserAccount? User(uint id, out int error)
    {
        LastError = 0;
        return Account(getpwuid(id), out error);
    }

    /// <summary>A group by name; null when there is none, with an error when that could not be found out.</summary>
    public static GroupAccount? Group(ReadOnlySpan<byte> name, out int error)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
        {
            LastError = 0;
            return Account(getgrnam(text), out error);
        }
    }

    /// <summary>A group by number.</summary>
    public static GroupAccount? Group(uint id, out int error)
    {
        LastError = 0;
        return Account(getgrgid(id), out error);
    }

    /// <summary>The name of the user who is logged in on the controlling terminal; null with an error when there is none.</summary>
    public static byte[]? LoginName(out int error)
    {
        byte* name = getlogin();
        error = name == null ? LastError : 0;
        return name == null ? null : Bytes(name);
    }

    /// <summary>Sets the supplementary groups to those of a user, and one more; 0 or the negated errno.</summary>
    public static int InitializeGroups(ReadOnlySpan<byte> user, uint group)
    {
        fixed (byte* text = Terminate(user, stackalloc byte[StackName]))
            return Result(initgroups(text, group));
    }

    private static UserAccount? Account(PasswordEntry* entry, out int error)
    {
        error = entry == null ? LastError : 0;
        return entry == null
            ? null
            : new UserAccount(Bytes(entry->Name), Bytes(entry->Password), entry->User, entry->Group, Bytes(entry->Description), Bytes(entry->Directory), Bytes(entry->Shell));
    }

    private static GroupAccount? Account(GroupEntry* entry, out int error)
    {
        error = entry == null ? LastError : 0;
        if (entry == null)
            return null;
        var members = new List<byte[]>();
        for (byte** member = entry->Members; *member != null; member++)
            members.Add(Bytes(*member));
        return new GroupAccount(Bytes(entry->Name), entry->Password == null ? null : Bytes(entry->Password), entry->Id, members);
    }

    private static byte[] Bytes(byte* text) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text).ToArray();

    /// <summary><c>struct passwd</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PasswordEntry
    {
        public byte* Name;
        public byte* Password;
        public uint User;
        public uint Group;
        public byte* Description;
        public byte* Directory;
        public byte* Shell;
    }

    /// <summary><c>struct group</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct GroupEntry
    {
        public byte* Name;
        public byte* Password;
        public uint Id;
        public byte** Members;
    }

    [DllImport(Library)] private static extern PasswordEntry* getpwnam(byte* name);
    [DllImport(Library)] private static extern PasswordEntry* getpwuid(uint id);
    [DllImport(Library)] private static extern GroupEntry* getgrnam(byte* name);
    [DllImport(Library)] private static extern GroupEntry* getgrgid(uint id);
    [DllImport(Library)] private static extern byte* getlogin();
    [DllImport(Library)] private static extern int initgroups(byte* user, uint group);
}

/// <summary>A user: name, encrypted password or "x", numbers of user and group, full name, home directory, shell.</summary>
public sealed record UserAccount(byte[] Name, byte[] Password, uint Id, uint Group, byte[] Description, byte[] Directory, byte[] Shell);

/// <summary>A group: name, encrypted password or "x", number, and the names of users that have it besides their own group.</summary>
public sealed record GroupAccount(byte[] Name, byte[]? Password, uint Id, List<byte[]> Members);
