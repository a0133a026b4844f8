package rewrite

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// On the loop's thread two tasks take turns: one call is over before the other
// begins. In threads both run at once, on one object where both have it.

// oneAtATime are symbols, by how they begin, of objects that no two threads may
// use at once, or that keep what one call after the other has done: connections,
// sessions, devices, files. Pools, and clients that have one, are none.
var oneAtATime = []string{
	"sqlalchemy.orm.Session.", "sqlalchemy.orm.Query.", "sqlalchemy.engine.Connection.", "sqlmodel.orm.",
	"psycopg.Connection.", "psycopg.Cursor.", "psycopg2.ext", "pymysql.", "MySQLdb.", "mysql.connector.", "pyodbc.",
	"oracledb.Connection.", "oracledb.Cursor.", "pymssql.", "snowflake.connector.", "clickhouse_driver.", "trino.dbapi.", "redshift_connector.",
	"ftplib.", "imaplib.", "smtplib.", "poplib.", "telnetlib.", "http.client.", "socket.", "ssl.", "websocket.", "websockets.sync.",
	"paramiko.Channel", "paramiko.SFTPFile.", "pysftp.", "netmiko.", "imapclient.", "imap_tools.", "ldap3.", "pika.", "zmq.",
	"redis.client.Pipeline.", "redis.client.PubSub.", "kafka.consumer.", "multiprocessing.connection.",
	"serial.", "smbus", "pymodbus.", "selenium.", "pexpect.", "pycurl.", "io.", "gzip.", "bz2.", "lzma.", "netCDF4.",
	"pypdf.", "pdfplumber.", "pymupdf.", "zstandard.", "zstd.", "zlib.", "lz4.", "brotli", "snappy.", "compression.zstd.",
}

// parts are symbols, by how they begin, of objects that work on what they are a
// part of: whoever has two of them uses one thing.
var parts = []string{"pypdf.PageObject.", "pdfplumber.page.", "pymupdf.Page."}

// ofEachThread are symbols, by how they begin, of what keeps a connection for
// each thread, with the transaction that was begun on it.
var ofEachThread = []string{
	"sqlalchemy.orm.scoped_session.", "peewee.", "playhouse.", "pony.orm.", "django.db.backends.", "django.db.transaction.",
}

func begins(symbol string, with []string) bool {
	return slices.ContainsFunc(with, func(prefix string) bool { return strings.HasPrefix(symbol, prefix) })
}

// sharingReason says why the object that a finding is about, n where it is used
// here, may not be the one to use on another thread, or not at the same time.
func (f *File) sharingReason(of *finding.Finding, n node) string {
	if begins(of.Symbol, ofEachThread) {
		return "each thread has a connection of its own behind `" + oneLine(n.text()) + "`: in another one it is outside of what was begun here"
	}
	if !begins(of.Symbol, oneAtATime) {
		return ""
	}
	in := f
	if !of.Direct() {
		in, n = f.lastStep(of)
	}
	if n.is(queries.KindAttribute) && of.Site != finding.Iterate {
		n = n.child(queries.FieldObject)
	}
	if name := in.sharedObject(of.Symbol, n); name != "" {
		return inUse(name)
	}
	return ""
}

func inUse(name string) string {
	return "another task may use `" + oneLine(name) + "` at the same time then, in another thread"
}

// transactions are methods, by their names, of what keeps a transaction.
var transactions = map[string]bool{"execute": true, "executemany": true, "executescript": true, "commit": true, "rollback": true}

// lastStep is the callee that the chain of a finding ends with, and its file.
func (f *File) lastStep(of *finding.Finding) (*File, node) {
	last := of.Chain[len(of.Chain)-1]
	in := f.other(of.Path, last.Path)
	if in == nil {
		return nil, node{}
	}
	path := in.path(last.Span)
	for i := len(path) - 1; i >= 0; i-- {
		if cl, ok := asCall(path[i]); ok && cl.callee.end() == last.Span.End {
			return in, cl.callee
		}
	}
	return in, node{}
}

// givesOwn are methods that give what nobody else has: a connection of a pool.
var givesOwn = map[string]bool{"connect": true, "getconn": true, "get_connection": true, "acquire": true, "connection": true, "open": true}

// sharedObject is the name of the object at n, or of the one that it was made
// by, where other tasks can see that: through variables that are set once, and
// calls of methods of what others see.
func (f *File) sharedObject(symbol string, n node) string {
	for range 20 {
		switch {
		case n.is(queries.KindIdentifier, queries.KindAttribute) && f.libraryOwn(symbol, n):
			return ""
		case n.is(queries.KindIdentifier, queries.KindAttribute) && n.function().ok() && f.seenByOthers(n, n.text()):
			return n.text()
		case n.is(queries.KindAttribute, queries.KindSubscript):
			n = n.at(n.in.tree.First(n.i))
		case n.is(queries.KindCall):
			callee := n.child(queries.FieldFunction)
			name := trailing(callee.text())
			if !callee.is(queries.KindAttribute) || givesOwn[name] || startsUpper(name) {
				return ""
			}
			n = callee.child(queries.FieldObject)
		case n.is(queries.KindIdentifier):
			fn := n.definer()
			if !fn.ok() {
				return ""
			}
			bound := fn.scopeOf().bound[n.text()]
			if fn != n.function() || inParameters(bound[0]) && begins(symbol, parts) {
				return n.text() // the inner function may run several times at once
			}
			if !isLocal(fn, n.text()) || len(bound) != 1 {
				return ""
			}
			n = boundTo(bound[0])
		default:
			return ""
		}
	}
	return ""
}

// libraryOwn reports whether a name is that of the module or class which a
// symbol is in.
func (f *File) libraryOwn(symbol string, n node) bool {
	name := f.qualified(n, n)
	return name != "" && strings.HasPrefix(symbol, name+".")
}
